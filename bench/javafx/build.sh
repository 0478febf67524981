#!/bin/sh
# Compiles the program, links an image of the virtual machine with it, and makes its AOT cache. Needs a display.
set -eu
cd "$(dirname "$0")"
mvn=../../mvnw
[ -d target/lib ] || $mvn --batch-mode --no-transfer-progress -q -f pom.xml dependency:copy-dependencies -DoutputDirectory=target/lib
rm -rf target/classes target/image
"$JAVA_HOME/bin/javac" -d target/classes --module-path target/lib src/module-info.java src/bench/*.java
mkdir -p target/classes/ui
cp -u ../page/* adapter.js target/classes/ui/
"$JAVA_HOME/bin/jar" --create --file target/bench.jar --main-class bench.Main -C target/classes .
"$JAVA_HOME/bin/jlink" --module-path target/lib:target/bench.jar --add-modules bench,jdk.localedata --include-locales=en \
  --strip-debug --no-header-files --no-man-pages '--exclude-resources=glob:/javafx.*/*.so' --generate-cds-archive --output target/image
# The libraries travel as resources of the jars, from which they would be copied at each first start.
for jar in target/lib/javafx-*-linux.jar; do unzip -qoj "$jar" '*.so' -d target/image/lib || [ $? -eq 11 ]; done
rm -f target/bench.aot
MODE=-XX:AOTCacheOutput=target/bench.aot ./run.sh 'measure?quick'
