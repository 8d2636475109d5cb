#!/usr/bin/env bash
# Hands what export has written to the tools themselves, as far as the npm registry has them. Needs node and npm.
#   docs/try-formats.sh FOLDER   such as target/techradar after: mvn package -Dtechradar.formats=backstage,aoe
set -euo pipefail
documents=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  @backstage-community/plugin-tech-radar-common@1.13.0 zod@3

echo 'Backstage:'
cat >backstage.cjs <<'JS'
const { TechRadarLoaderResponseParser } = require('@backstage-community/plugin-tech-radar-common');
const radar = TechRadarLoaderResponseParser.parse(require(process.argv[2]));
console.log(`  ${radar.entries.length} entries taken`);
JS
node backstage.cjs "$documents/backstage.json"

echo 'AOE:'
tarball=$(npm pack --silent aoe_technology_radar@4.4.0)
tar -xzf "$tarball"
cd package
npm install --silent --no-audit --no-fund --ignore-scripts
rm -rf data/radar
cp -R "$documents/aoe/radar" data/radar
[ ! -d "$documents/aoe/public" ] || cp -R "$documents/aoe/public/." public
cp "$documents/aoe/config.json" data/config.json
echo '{"extends": "./tsconfig.json", "compilerOptions": {"noEmit": true}, "include": ["src/lib/config.ts"]}' >config-only.json
npx tsc --project config-only.json # its build checks the types of config.json, but needs fonts of Google
npx tsx scripts/buildData.ts
node -e '
const { items, releases } = require("./data/data.json");
const flagged = flag => items.filter(item => item.flag === flag).length;
console.log(`  ${items.length} entries taken: ${flagged("new")} new, ${flagged("changed")} changed`);
console.log(`  releases: ${releases.join(", ")}`);
'
