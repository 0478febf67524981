/* A GStreamer source for the schemes of the application. Nothing that the page's own thread calls waits for the
   application: that is left to the threads on which GStreamer streams. */
#include "source.h"

#include <gst/base/gstbasesrc.h>

#include "resource.h"

enum { BLOCK_BYTES = 64 * 1024 };

typedef struct {
  GstBaseSrc parent;
  char *uri;
  GMutex using; /* the resource, for one thread at a time; taken before the object's own lock, which guards the pointer */
  Resource *resource;
} ElnathSource;

typedef struct {
  GstBaseSrcClass parent;
} ElnathSourceClass;

static struct {
  const char *socket_path;
  const char *token;
  const char *const *schemes;
  GThread *page_thread;
} settings;

static void implement_uri_handler(gpointer vtable, gpointer data);

G_DEFINE_TYPE_WITH_CODE(ElnathSource, elnath_source, GST_TYPE_BASE_SRC,
                        G_IMPLEMENT_INTERFACE(GST_TYPE_URI_HANDLER, implement_uri_handler))

static ElnathSource *self(gpointer source) {
  return G_TYPE_CHECK_INSTANCE_CAST(source, elnath_source_get_type(), ElnathSource);
}

static GstURIType uri_type(GType type) {
  (void)type;
  return GST_URI_SRC;
}

static const char *const *uri_protocols(GType type) {
  (void)type;
  return settings.schemes;
}

static char *get_uri(GstURIHandler *handler) {
  GST_OBJECT_LOCK(handler);
  char *uri = g_strdup(self(handler)->uri);
  GST_OBJECT_UNLOCK(handler);
  return uri;
}

static gboolean set_uri(GstURIHandler *handler, const char *uri, GError **error) {
  GST_OBJECT_LOCK(handler);
  gboolean idle = self(handler)->resource == NULL;
  if (idle) {
    g_free(self(handler)->uri);
    self(handler)->uri = g_strdup(uri);
  }
  GST_OBJECT_UNLOCK(handler);
  if (!idle) g_set_error_literal(error, GST_URI_ERROR, GST_URI_ERROR_BAD_STATE, "the address of a running source stays");
  return idle;
}

static void implement_uri_handler(gpointer vtable, gpointer data) {
  (void)data;
  GstURIHandlerInterface *handler = vtable;
  handler->get_type = uri_type;
  handler->get_protocols = uri_protocols;
  handler->get_uri = get_uri;
  handler->set_uri = set_uri;
}

static gboolean start(GstBaseSrc *source) {
  GST_OBJECT_LOCK(source);
  char *uri = g_strdup(self(source)->uri);
  GST_OBJECT_UNLOCK(source);
  Resource *resource = uri ? resource_new(settings.socket_path, settings.token, uri) : NULL;
  g_free(uri);
  GST_OBJECT_LOCK(source);
  self(source)->resource = resource;
  GST_OBJECT_UNLOCK(source);
  if (!resource) GST_ELEMENT_ERROR(source, RESOURCE, OPEN_READ, (NULL), ("there is no address, or no memory"));
  return resource != NULL;
}

static gboolean stop(GstBaseSrc *source) {
  g_mutex_lock(&self(source)->using);
  GST_OBJECT_LOCK(source);
  Resource *resource = self(source)->resource;
  self(source)->resource = NULL;
  GST_OBJECT_UNLOCK(source);
  resource_free(resource);
  g_mutex_unlock(&self(source)->using);
  return TRUE;
}

static gboolean interrupt(GstBaseSrc *source, gboolean interrupted) {
  GST_OBJECT_LOCK(source);
  if (self(source)->resource) resource_interrupt(self(source)->resource, interrupted);
  GST_OBJECT_UNLOCK(source);
  return TRUE;
}

static gboolean unlock(GstBaseSrc *source) { return interrupt(source, TRUE); }

static gboolean unlock_stop(GstBaseSrc *source) { return interrupt(source, FALSE); }

static GstFlowReturn report(GstBaseSrc *source, ResourceOutcome outcome) {
  Resource *resource = self(source)->resource;
  uint32_t status = resource_status(resource);
  switch (outcome) {
    case RESOURCE_OK:
      return GST_FLOW_OK;
    case RESOURCE_END:
      return GST_FLOW_EOS;
    case RESOURCE_INTERRUPTED:
      return GST_FLOW_FLUSHING;
    case RESOURCE_REFUSED:
      if (status == 403) {
        GST_ELEMENT_ERROR(source, RESOURCE, NOT_AUTHORIZED, (NULL), ("%s", resource_reason(resource)));
      } else {
        GST_ELEMENT_ERROR(source, RESOURCE, NOT_FOUND, (NULL), ("%u: %s", status, resource_reason(resource)));
      }
      return GST_FLOW_ERROR;
    case RESOURCE_LOST:
      break;
  }
  GST_ELEMENT_ERROR(source, RESOURCE, READ, (NULL), ("%s", resource_reason(resource)));
  return GST_FLOW_ERROR;
}

static GstFlowReturn fill(GstBaseSrc *source, guint64 offset, guint count, GstBuffer *buffer) {
  GstMapInfo mapped;
  size_t got = 0;
  if (!gst_buffer_map(buffer, &mapped, GST_MAP_WRITE)) return GST_FLOW_ERROR;
  g_mutex_lock(&self(source)->using);
  Resource *resource = self(source)->resource;
  GstFlowReturn flow = GST_FLOW_FLUSHING;
  if (resource) {
    flow = report(source, resource_read(resource, offset, mapped.data, MIN((gsize)count, mapped.size), &got));
  }
  g_mutex_unlock(&self(source)->using);
  gst_buffer_unmap(buffer, &mapped);
  if (flow != GST_FLOW_OK) return flow;
  gst_buffer_set_size(buffer, (gssize)got);
  GST_BUFFER_OFFSET(buffer) = offset;
  GST_BUFFER_OFFSET_END(buffer) = offset + got;
  return GST_FLOW_OK;
}

/* GStreamer asks again while it streams. */
static gboolean get_size(GstBaseSrc *source, guint64 *size) {
  if (g_thread_self() == settings.page_thread) return FALSE;
  g_mutex_lock(&self(source)->using);
  Resource *resource = self(source)->resource;
  gboolean known = resource && resource_open(resource) == RESOURCE_OK && resource_length(resource) != UINT64_MAX;
  if (known) *size = resource_length(resource);
  g_mutex_unlock(&self(source)->using);
  return known;
}

static gboolean is_seekable(GstBaseSrc *source) {
  (void)source;
  return TRUE;
}

static gboolean query_duration(GstBaseSrc *source, GstQuery *asked) {
  GstFormat format;
  guint64 size;
  gst_query_parse_duration(asked, &format, NULL);
  if (format != GST_FORMAT_BYTES || !get_size(source, &size)) return FALSE;
  gst_query_set_duration(asked, format, (gint64)size);
  return TRUE;
}

/* The parent would have to be started to find out how it can be read, and would claim to know that the duration is unknown. */
static gboolean query(GstBaseSrc *source, GstQuery *asked) {
  switch (GST_QUERY_TYPE(asked)) {
    case GST_QUERY_DURATION:
      return query_duration(source, asked);
    case GST_QUERY_SCHEDULING:
      gst_query_set_scheduling(asked, GST_SCHEDULING_FLAG_SEEKABLE, 1, -1, 0);
      gst_query_add_scheduling_mode(asked, GST_PAD_MODE_PULL);
      gst_query_add_scheduling_mode(asked, GST_PAD_MODE_PUSH);
      return TRUE;
    default:
      return GST_BASE_SRC_CLASS(elnath_source_parent_class)->query(source, asked);
  }
}

static void finalize(GObject *source) {
  g_free(self(source)->uri);
  g_mutex_clear(&self(source)->using);
  G_OBJECT_CLASS(elnath_source_parent_class)->finalize(source);
}

static void elnath_source_init(ElnathSource *source) {
  g_mutex_init(&source->using);
  gst_base_src_set_blocksize(GST_BASE_SRC(source), BLOCK_BYTES);
}

static void elnath_source_class_init(ElnathSourceClass *type) {
  static GstStaticPadTemplate pad = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
  G_OBJECT_CLASS(type)->finalize = finalize;
  gst_element_class_add_static_pad_template(GST_ELEMENT_CLASS(type), &pad);
  gst_element_class_set_static_metadata(GST_ELEMENT_CLASS(type), "Elnath source", "Source/Network",
                                        "Reads what the application serves", "Elnath");
  type->parent.start = start;
  type->parent.stop = stop;
  type->parent.unlock = unlock;
  type->parent.unlock_stop = unlock_stop;
  type->parent.fill = fill;
  type->parent.get_size = get_size;
  type->parent.is_seekable = is_seekable;
  type->parent.query = query;
}

gboolean source_register(const char *socket_path, const char *token, const char *const *schemes, GThread *page_thread) {
  settings.socket_path = socket_path;
  settings.token = token;
  settings.schemes = schemes;
  settings.page_thread = page_thread;
  return gst_element_register(NULL, "elnathsrc", GST_RANK_PRIMARY, elnath_source_get_type());
}
