#!/bin/bash
# From build/frozen/ListenApp.app: dist/ListenApp-VERSION-MACHINE.dmg, with a link to the Applications folder in it.
# The bundle is signed ad hoc, or as $SIGN_AS says; an Apple account is needed for more.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' listenapp/__init__.py)
stage=build/dmg
rm -rf "$stage" && mkdir -p "$stage" dist
cp -R build/frozen/ListenApp.app "$stage/"
codesign --force --deep --sign "${SIGN_AS:--}" "$stage/ListenApp.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "ListenApp $version" -srcfolder "$stage" -fs HFS+ -format ULMO -ov "dist/ListenApp-$version-$(uname -m).dmg"
