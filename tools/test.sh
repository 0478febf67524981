# shellcheck shell=sh
# What ./dev test does. Sourced by ./dev after setup.sh. Each step says little, and all when it fails; its outcome is a line
# `ROOM check|runner STATUS` in target/test-steps, which sum-tests adds to what the test runners report.
: "${root:?}" "${npm_projects:?}"

exec_tests() {
  steps=$root/target/test-steps
  mkdir -p target
  : >"$steps"
  find . -name node_modules -prune -o \
    \( -path '*/target/surefire-reports/TEST-*.xml' -o -path '*/target/vitest.xml' \) -type f -exec rm -f {} +
  for project in $npm_projects; do
    say "checking and testing $project"
    step "$project" check tools/npm-build "$root/$project"
    step "$project" check npm --prefix "$project" run --silent check
    step "$project" runner npm --prefix "$project" run --silent --if-present test
  done
  say 'compiling, checking and testing the Java modules, with WebKitGTK under Xvfb'
  step java runner under_xvfb ./mvnw --batch-mode --no-transfer-progress -q --fail-at-end verify
  tools/sum-tests "$steps"
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
