#!/bin/bash
# From build/frozen/ListenApp.app: dist/ListenApp-VERSION-MACHINE.dmg, with a link to the Applications folder in it.
# The bundle is signed ad hoc. With an Apple developer account: SIGN_AS="Developer ID Application: NAME (TEAM)", and
# NOTARISE_AS, a profile of `xcrun notarytool store-credentials`. macOS then opens the program without a warning.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' listenapp/__init__.py)
stage=build/dmg
rm -rf "$stage" && mkdir -p "$stage" dist
cp -R build/frozen/ListenApp.app "$stage/"
if [ -n "${SIGN_AS:-}" ]; then # notarisation asks for the hardened runtime, which allows nothing but the entitlements
    codesign --force --deep --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGN_AS" "$stage/ListenApp.app"
else
    codesign --force --deep --sign - "$stage/ListenApp.app"
fi
codesign --verify --deep --strict "$stage/ListenApp.app"
ln -s /Applications "$stage/Applications"
image=dist/ListenApp-$version-$(uname -m).dmg
hdiutil create -volname "ListenApp $version" -srcfolder "$stage" -fs HFS+ -format ULMO -ov "$image"
if [ -n "${NOTARISE_AS:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARISE_AS" --wait
    xcrun stapler staple "$image"
fi
