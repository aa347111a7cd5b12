#!/bin/sh
# Installs the dependencies when the lock file changed, and lets plain `npm run …` find Node 24 where the machine's is older:
# npm puts node_modules/.bin first on PATH.
set -eu
cd "$(dirname "$0")/.."
stamp=node_modules/.second-source-lock
if ! cmp -s package-lock.json "$stamp" 2>/dev/null; then
  npm ci --no-audit --no-fund >&2
  cp package-lock.json "$stamp"
fi
if [ -n "${SECOND_SOURCE_NODE:-}" ]; then
  ln -sf "$SECOND_SOURCE_NODE" node_modules/.bin/node
fi
