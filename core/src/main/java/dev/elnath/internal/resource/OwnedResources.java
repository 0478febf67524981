package dev.elnath.internal.resource;

import dev.elnath.resource.InvalidResourceException;
import dev.elnath.resource.Resource;
import dev.elnath.resource.ResourceTable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The table of one owner, who ends it with [#close()]. Any thread.
public final class OwnedResources implements ResourceTable, AutoCloseable {
  private static final Logger LOG = System.getLogger("dev.elnath.resource");
  private static final long IDS = 1L << 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String owner;
  private final int limit;
  private final LongSupplier random;
  private final Map<Long, Resource> byId = new LinkedHashMap<>();
  private boolean closed;

  /// @param owner for messages, such as `the window "main"`
  /// @param limit how many it may hold at once
  public OwnedResources(String owner, int limit) {
    this(owner, limit, () -> RANDOM.nextLong(IDS));
  }

  /// @param random numbers from 0 to 2³² − 1
  OwnedResources(String owner, int limit, LongSupplier random) {
    this.owner = owner;
    this.limit = limit;
    this.random = random;
  }

  @Override
  public long add(Resource resource) {
    boolean isFull;
    synchronized (this) {
      isFull = byId.size() >= limit;
      if (!closed && !isFull) {
        long id = freeId();
        byId.put(id, resource);
        return id;
      }
    }
    resource.close();
    if (isFull) {
      throw new IllegalStateException(
          "too many resources of "
              + owner
              + ": the limit is "
              + limit
              + " (plugins.elnath.maxResources); the resource was closed");
    }
    throw new IllegalStateException(
        owner + " has gone, so that it cannot own a resource any more; the resource was closed");
  }

  @Override
  public synchronized <T extends Resource> T get(long id, Class<T> type) {
    return checked(id, byId.get(id), type);
  }

  @Override
  public synchronized <T extends Resource> T take(long id, Class<T> type) {
    T taken = checked(id, byId.get(id), type);
    byId.remove(id);
    return taken;
  }

  @Override
  public synchronized boolean has(long id) {
    return byId.containsKey(id);
  }

  /// Closes all resources, the latest first, and takes no more.
  @Override
  public void close() {
    List<Resource> left;
    synchronized (this) {
      closed = true;
      left = new ArrayList<>(byId.values());
      byId.clear();
    }
    for (Resource resource : left.reversed()) {
      try {
        resource.close();
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, () -> "a resource of " + owner + " could not be closed", failure);
      }
    }
  }

  private long freeId() {
    long id;
    do {
      id = random.getAsLong();
    } while (id == 0 || byId.containsKey(id));
    return id;
  }

  private static <T extends Resource> T checked(long id, @Nullable Resource found, Class<T> type) {
    if (!type.isInstance(found)) {
      throw new InvalidResourceException(id);
    }
    return type.cast(found);
  }
}
