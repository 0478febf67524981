#include "fake_jsc.h"

#include <string.h>

#include "check.h"

static gboolean memory_is_short;

void fake_memory_is_short(gboolean is_short) { memory_is_short = is_short; }

JSCValue *fake_array(void) { return (JSCValue *)g_object_new(G_TYPE_OBJECT, NULL); }

JSCValue *fake_function(FakePage *page) {
  GObject *function = g_object_new(G_TYPE_OBJECT, NULL);
  g_object_set_data(function, "page", page);
  return (JSCValue *)function;
}

GType jsc_value_get_type(void) { return G_TYPE_OBJECT; }

JSCContext *jsc_value_get_context(JSCValue *value) { return (JSCContext *)value; }

JSCValue *jsc_value_new_null(JSCContext *context) {
  (void)context;
  return (JSCValue *)g_object_new(G_TYPE_OBJECT, NULL);
}

JSCValue *jsc_value_new_typed_array(JSCContext *context, JSCTypedArrayType type, gsize length) {
  (void)context;
  GObject *array = g_object_new(G_TYPE_OBJECT, NULL);
  if (type != JSC_TYPED_ARRAY_UINT8 || memory_is_short) return (JSCValue *)array;
  GByteArray *bytes = g_byte_array_new();
  g_byte_array_set_size(bytes, (guint)length);
  g_object_set_data_full(array, "bytes", bytes, (GDestroyNotify)g_byte_array_unref);
  return (JSCValue *)array;
}

static GByteArray *bytes_of(JSCValue *value) { return g_object_get_data((GObject *)value, "bytes"); }

gboolean jsc_value_is_typed_array(JSCValue *value) { return bytes_of(value) != NULL; }

gpointer jsc_value_typed_array_get_data(JSCValue *value, gsize *length) {
  *length = bytes_of(value)->len;
  return bytes_of(value)->data;
}

JSCValue *jsc_value_function_call(JSCValue *value, GType first, ...) {
  FakePage *page = g_object_get_data((GObject *)value, "page");
  va_list arguments;
  va_start(arguments, first);
  JSCValue *argument = va_arg(arguments, JSCValue *);
  CHECK(va_arg(arguments, GType) == G_TYPE_UINT);
  guint length = va_arg(arguments, guint);
  CHECK(va_arg(arguments, GType) == G_TYPE_NONE);
  va_end(arguments);
  GByteArray *bytes = bytes_of(argument);
  if (bytes) {
    CHECK(length > 0 && length <= bytes->len && (!page->lent || page->lent == argument));
    page->lent = argument;
    g_byte_array_append(page->received, bytes->data, length);
    memset(bytes->data, 0xee, bytes->len);
    page->calls++;
  } else {
    page->ends++;
  }
  if (page->on_call) page->on_call(page->data);
  return NULL;
}
