"""Set the path of the system's certificates for the bundled OpenSSL, before ListenApp starts.

OpenSSL knows only the place on the system on which it was built, and distributions differ. Without certificates https
addresses cannot be opened. Nothing else needs them.
"""

import os
from pathlib import Path

_PLACES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, macOS
)

if not os.environ.keys() & {"SSL_CERT_FILE", "SSL_CERT_DIR"}:
    for _place in _PLACES:
        if Path(_place).is_file():
            os.environ["SSL_CERT_FILE"] = _place
            break
