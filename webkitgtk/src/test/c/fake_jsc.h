#ifndef ELNATH_FAKE_JSC_H
#define ELNATH_FAKE_JSC_H

#include <jsc/jsc.h>

/* As much of JavaScriptCore as connection.c asks for, so that it runs under a sanitizer, which JavaScriptCore does not. */
typedef struct {
  GByteArray *received;
  int calls;
  JSCValue *lent;
  int ends;
  void (*on_call)(gpointer data);
  gpointer data;
} FakePage;

/* An array of the page, whose bytes the test has. */
JSCValue *fake_array(void);

/* A function of the page, which collects what it is called with. */
JSCValue *fake_function(FakePage *page);

/* Whether the page gives no memory from now on. */
void fake_memory_is_short(gboolean is_short);

#endif
