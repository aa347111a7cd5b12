# Sourced. Puts Node 24 first on PATH where the machine's Node is older than 22.18 (the first that runs TypeScript as it is).
if ! node -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>22||(a===22&&b>=18)?0:1)'; then
  _node="${XDG_CACHE_HOME:-$HOME/.cache}/second-source-node/24.21.0"
  _platform="$(node -p '`${process.platform}-${process.arch}`')"
  if [ ! -x "$_node/node_modules/.bin/node" ]; then
    echo "This machine's Node is $(node --version); fetching Node 24 (once, into ${_node})" >&2
    npm install --no-save --no-package-lock --prefix "$_node" "node-$_platform@24.21.0" >&2
  fi
  SECOND_SOURCE_NODE="$_node/node_modules/.bin/node"
  PATH="$_node/node_modules/.bin:$PATH"
  export PATH SECOND_SOURCE_NODE
  hash -r
fi
