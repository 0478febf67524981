#ifndef ELNATH_CHECK_H
#define ELNATH_CHECK_H

#include <stdio.h>
#include <stdlib.h>

/* Ends the test program, saying what does not hold. */
#define CHECK(condition)                                                                \
  do {                                                                                  \
    if (!(condition)) {                                                                 \
      fprintf(stderr, "%s:%d: this does not hold: %s\n", __FILE__, __LINE__, #condition); \
      abort();                                                                          \
    }                                                                                   \
  } while (0)

typedef struct {
  const char *name;
  void (*run)(void);
} Test;

/* Runs tests and reports them, as surefire would, in the file that the environment variable REPORT names. */
static inline int run_tests(const char *suite, const Test *tests, int count) {
  const char *path = getenv("REPORT");
  FILE *report = path ? fopen(path, "w") : stdout;
  CHECK(report);
  for (int at = 0; at < count; at++) {
    fprintf(stderr, "%s: %s\n", suite, tests[at].name);
    tests[at].run();
  }
  fprintf(report, "<testsuite name=\"%s\" tests=\"%d\" errors=\"0\" skipped=\"0\" failures=\"0\">\n", suite, count);
  for (int at = 0; at < count; at++) fprintf(report, "  <testcase name=\"%s\" classname=\"%s\"/>\n", tests[at].name, suite);
  fprintf(report, "</testsuite>\n");
  return path ? fclose(report) : 0;
}

#define TEST(function) {#function, function}
#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

#endif
