#!/bin/bash
# From the frozen program in build/frozen/listenapp: dist/*.deb, dist/*.run, the model for other languages, dist/SHA256SUMS.
# Usage: installers.sh [deb|run|model]     one of them only
set -euo pipefail
cd "$(dirname "$0")/../.."

frozen=build/frozen/listenapp
stage=build/stage
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' listenapp/__init__.py)
machine=$(uname -m)
architecture=$(dpkg --print-architecture)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}

needed_from_system() {
    find "$frozen" -type f \( -name '*.so*' -o -name listenapp \) -exec readelf -d {} + 2> /dev/null |
        sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | sort -u |
        while read -r library; do [ -n "$(find "$frozen" -name "$library" -print -quit)" ] || echo "$library"; done
}

depends() { # the packages of depends.txt, each once
    sed -e '/^#/d' -e 's/^\S*\.so\S* //' packaging/linux/depends.txt | grep -v '^-$' | awk '!seen[$0]++' | paste -sd, | sed 's/,/, /g'
}

check_depends() {
    local unknown
    unknown=$(comm -23 <(needed_from_system) <(sed -n 's/^\(\S*\.so\S*\) .*/\1/p' packaging/linux/depends.txt | sort -u))
    [ -z "$unknown" ] || { echo "packaging/linux/depends.txt does not know: $unknown" >&2; exit 1; }
}

check_newest() { # SYMBOL: no library asks for a newer version than this one, which is promised to be enough
    local newest
    newest=$(find "$frozen" -type f \( -name '*.so*' -o -name listenapp \) -exec objdump -T {} + 2> /dev/null |
        grep -oE "\b${1%%_*}_[0-9.]+" | sort -Vu | tail -1)
    [ "$(printf '%s\n' "$newest" "$1" | sort -V | tail -1)" = "$1" ] ||
        { echo "built on too new a system: something in $frozen needs $newest, and $1 is promised" >&2; exit 1; }
}

same_times() { find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }

copyright() {
    printf 'ListenApp\n\n' && cat LICENSE
    printf '\nOn Debian systems the texts of the GPL and the LGPL are in /usr/share/common-licenses, too.\n\n'
    sed 's|^    text: |    text: /usr/lib/listenapp/_internal/licences/|' "$frozen/_internal/licences/LICENCES.txt"
}

changelog() { # as Debian's tools read it; what changed is told in CHANGELOG.md
    printf 'listenapp (%s) stable; urgency=medium\n\n  * See CHANGELOG.md.\n\n' "$version"
    printf ' -- %s  %s\n' "$(sed -n 's/^Maintainer: //p' packaging/linux/control)" "$(date -uR --date="@$SOURCE_DATE_EPOCH")"
}

make_deb() {
    local root=$stage/deb
    rm -rf "$root" && mkdir -p "$root"/{DEBIAN,usr/{bin,lib,share/{applications,man/man1,mime/packages,doc/listenapp,icons/hicolor/{scalable,256x256}/apps}}}
    cp -a "$frozen" "$root/usr/lib/listenapp"
    ln -s ../lib/listenapp/listenapp "$root/usr/bin/listenapp"
    for entry in listenapp.desktop listenapp-story.desktop; do
        sed 's|@PROGRAM@|/usr/bin/listenapp|' "packaging/linux/$entry" > "$root/usr/share/applications/$entry"
    done
    cp packaging/linux/listenapp.xml "$root/usr/share/mime/packages/"
    cp assets/icons/listenapp.svg "$root/usr/share/icons/hicolor/scalable/apps/"
    cp assets/icons/listenapp.png "$root/usr/share/icons/hicolor/256x256/apps/"
    copyright > "$root/usr/share/doc/listenapp/copyright"
    changelog | gzip -9n > "$root/usr/share/doc/listenapp/changelog.gz"
    gzip -9nc CHANGELOG.md > "$root/usr/share/doc/listenapp/CHANGELOG.md.gz"
    sed "s/@VERSION@/$version/" packaging/linux/listenapp.1 | gzip -9n > "$root/usr/share/man/man1/listenapp.1.gz"
    cp packaging/linux/not-running.sh "$root/DEBIAN/preinst" && cp packaging/linux/not-running.sh "$root/DEBIAN/prerm"
    find "$root" -type d -exec chmod 755 {} + ; chmod -R u=rwX,go=rX "$root"
    find "$root" -type f -name '*.so*' -exec chmod 644 {} + # nobody starts a library
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$(depends)/" \
        -e "s/@SIZE_KB@/$(du -sk "$root/usr" | cut -f1)/" packaging/linux/control > "$root/DEBIAN/control"
    (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
    same_times "$root"
    dpkg-deb --root-owner-group -Zxz -z6 --build "$root" "dist/listenapp_${version}_$architecture.deb" > /dev/null
}

make_run() {
    local root=$stage/run kilobytes
    rm -rf "$root" && mkdir -p "$root"
    cp -a "$frozen" "$root/listenapp"
    kilobytes=$(du -sk "$root" | cut -f1)
    cp packaging/linux/{listenapp.desktop,listenapp-story.desktop,listenapp.xml,uninstall.sh} assets/icons/listenapp.{svg,png} "$root/"
    sed -e "s/@MACHINE@/$machine/" -e "s/@NEEDED_KB@/$((kilobytes * 12 / 10))/" packaging/linux/install.sh > "$root/install.sh"
    chmod 755 "$root"/*.sh && chmod -R u=rwX,go=rX "$root"
    same_times "$root"
    # Without --keep-umask nobody else could read what was installed: nor a model that is copied from there to a stick.
    # Without --nox11 a double click would start a terminal with the file's path unquoted, which fails at a space.
    makeself --quiet --keep-umask --nox11 --xz --complevel 6 --threads 2 --sha256 --nomd5 --nocrc --tar-format posix --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner --pax-option=delete=atime,delete=ctime" \
        --packaging-date "$(date -u --date="@$SOURCE_DATE_EPOCH")" \
        "$root" "dist/ListenApp-$version-$machine.run" "ListenApp $version" sh ./install.sh > /dev/null # /tmp may be noexec
}

make_model() { # what "models install base --from" and the window's "Choose a file…" take
    .venv/bin/python packaging/addon.py base dist/ListenApp-model-base.zip
}

mkdir -p dist
check_depends
check_newest GLIBC_2.35
check_newest GLIBCXX_3.4.29 # of libstdc++6 11
[ "${1:-deb}" != deb ] || make_deb
[ "${1:-run}" != run ] || make_run
[ "${1:-model}" != model ] || make_model
(cd dist && find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum > SHA256SUMS && du -m ./*)
