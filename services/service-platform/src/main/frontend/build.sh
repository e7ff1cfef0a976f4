#!/bin/sh
# Builds the static assets from their sources. Needs Node 20.19 or later and npm; the result is committed,
# so that the product builds and runs without either.
set -eu
cd "$(dirname "$0")"
assets=../resources/static/assets
names=../resources/uk/safeguarding/platform/web/page/assets.properties

npm ci --ignore-scripts --omit=optional --no-audit --no-fund
version=$(node -p 'require("govuk-frontend/package.json").version')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx --no-install sass --style=compressed --no-source-map --load-path=node_modules \
  application.scss "$work/application.css"
sed "s/GOVUK_VERSION/$version/" application.js > "$work/application.js"
cp favicon.svg "$work/"

rm -rf "$assets"
mkdir -p "$assets" "$(dirname "$names")"
# The map of the module is not shipped, so the comment that points to it goes too.
sed 's,//# sourceMappingURL=.*,,' node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js \
  > "$assets/govuk-frontend-$version.min.js"
cp govuk-frontend-LICENSE.txt "$assets/"

# A name that changes with the content may be cached for a year; the pages look names up in this list.
echo "# Written by src/main/frontend/build.sh" > "$names"
for name in application.css application.js favicon.svg; do
  hash=$(sha256sum "$work/$name" | cut -c1-12)
  cp "$work/$name" "$assets/${name%.*}-$hash.${name##*.}"
  echo "$name=/assets/${name%.*}-$hash.${name##*.}" >> "$names"
done
ls -l "$assets"
