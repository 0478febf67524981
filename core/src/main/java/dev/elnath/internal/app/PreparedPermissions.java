package dev.elnath.internal.app;

import dev.elnath.permission.Authority;
import dev.elnath.permission.CommandScope;
import dev.elnath.permission.Permissions;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Permissions that are read on a thread of their own while the platform opens. Whoever asks before
/// they are there waits. Any thread.
final class PreparedPermissions implements Authority {
  private final FutureTask<Permissions> reading;

  private PreparedPermissions(Callable<Permissions> read) {
    reading = new FutureTask<>(read);
  }

  static PreparedPermissions start(Callable<Permissions> read) {
    PreparedPermissions prepared = new PreparedPermissions(read);
    Thread.ofPlatform().name("permissions").daemon().start(prepared.reading);
    return prepared;
  }

  /// Waits for them.
  ///
  /// @throws dev.elnath.permission.PermissionException that tells everything that does not fit
  Permissions await() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return reading.get();
        } catch (InterruptedException _) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException unusable) {
        throw unusable;
      }
      throw new IllegalStateException("the permissions could not be read", failed.getCause());
    } catch (CancellationException impossible) {
      throw new IllegalStateException("the permissions could not be read", impossible);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public Decision decide(Query query) {
    return await().authority().decide(query);
  }

  @Override
  public CommandScope globalScope(String plugin) {
    return await().globalScope(plugin);
  }
}
