# shellcheck shell=sh
# What ./dev test does. Sourced by ./dev after setup.sh. Each step says little, and all when it fails; its outcome is a line
# `ROOM check|runner STATUS` in target/test-steps, which sum-tests adds to what the test runners report.
: "${root:?}" "${npm_projects:?}"

exec_tests() {
  steps=$root/target/test-steps
  green=$root/target/test-green
  export NO_COLOR=1
  mkdir -p target
  state=$(fingerprint)
  if [ "${1:-}" != --again ] && [ -z "${CI:-}" ] && [ -n "$state" ] && [ "$(cat "$green" 2>/dev/null)" = "$state" ]; then
    say 'nothing has changed since the last run, in which all passed; these are its figures (--again repeats it)'
    tools/sum-tests "$steps"
    return
  fi
  rm -f "$green"
  : >"$steps"
  find . -name node_modules -prune -o \
    \( -path '*/target/surefire-reports/TEST-*.xml' -o -path '*/target/vitest.xml' -o -path '*/conformance/target/conformance/*.tsv' \) \
    -type f -exec rm -f {} +
  for project in $npm_projects; do
    say "checking and testing $project"
    step "$project" check tools/npm-build "$root/$project"
    step "$project" check npm --prefix "$project" run --silent check
    step "$project" runner npm --prefix "$project" run --silent --if-present test
  done
  say 'testing the C of webkitgtk under sanitizers'
  step c runner tools/test-c
  say 'compiling, checking and testing the Java modules, with WebKitGTK under Xvfb'
  # shellcheck disable=SC2034 # quietly reads it
  show=maven_errors
  step java runner maven_tests
  show=cat
  say 'comparing docs/conformance.md with what ran'
  step conformance check node conformance/page/table.mjs
  tools/sum-tests "$steps" && printf '%s\n' "$state" >"$green"
}

# All that the tests depend on, as one number: every file of the project, the JDK, Node.js and the system's packages. Empty
# outside a git checkout. A run in CI never trusts it.
fingerprint() {
  git rev-parse --git-dir >/dev/null 2>&1 || return 0
  # shellcheck disable=SC2154,SC2086
  {
    git ls-files -co --exclude-standard -z | sort -z | xargs -0 sha256sum 2>&1 || true
    cat "$JAVA_HOME/release"
    node --version
    dpkg-query -W $packages 2>&1 || true
  } | sha256sum
}

# A failed test does not keep the modules that depend on its own from being tested. Maven ends well then, and also when a
# test's virtual machine has died, but says [ERROR].
maven_tests() {
  under_xvfb ./mvnw --batch-mode --no-transfer-progress -q --fail-at-end -Dmaven.test.failure.ignore=true verify || return
  ! grep -q '^\[ERROR\]' "${log:?}"
}

# Maven's errors without what the programs under test have logged.
maven_errors() {
  awk '
    /^\[(ERROR|WARNING)\]/ { shown = 1 }
    /^[A-Z][a-z][a-z] [0-9]+, 20[0-9][0-9] / || /^(WARNING|SEVERE): / || /^\(.*:[0-9]+\): / { shown = 0 }
    /^\[ERROR\] *(To see the full|Re-run Maven|For more information|After correcting|\[Help|-> \[Help|mvn <args>|\tat |$)/ { next }
    shown' "$1"
  echo "… all of it is in $1"
}

step() {
  room=$1
  kind=$2
  shift 2
  status=0
  quietly "test-$(printf '%s' "$room" | tr / -)" "$@" || status=$?
  printf '%s %s %s\n' "$room" "$kind" "$status" >>"$steps"
  [ $status -eq 0 ] || say "$room: this has failed: $*" >&2
}
