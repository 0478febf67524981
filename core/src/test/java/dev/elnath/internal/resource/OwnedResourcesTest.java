package dev.elnath.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.resource.InvalidResourceException;
import dev.elnath.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class OwnedResourcesTest {
  private final List<String> closed = new ArrayList<>();
  private final OwnedResources table = new OwnedResources("the test", 100);

  private final class Thing implements Resource {
    private final String name;

    Thing(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      closed.add(name);
    }
  }

  private static final class OtherThing implements Resource {}

  @Test
  void whatIsAddedIsFound() {
    Thing thing = new Thing("a");
    long id = table.add(thing);
    assertThat(id).isBetween(1L, (1L << 32) - 1);
    assertThat(table.get(id, Thing.class)).isSameAs(thing);
    assertThat(table.has(id)).isTrue();
  }

  @Test
  void anotherTypeIsRefusedInTheContractsWords() {
    long id = table.add(new Thing("a"));
    assertThatThrownBy(() -> table.get(id, OtherThing.class))
        .isInstanceOf(InvalidResourceException.class)
        .hasMessage("The resource id " + id + " is invalid.");
    assertThat(table.take(id, Thing.class)).isNotNull();
  }

  @Test
  void whatIsTakenIsNotClosedAndGone() {
    long id = table.add(new Thing("a"));
    table.take(id, Thing.class);
    assertThat(closed).isEmpty();
    assertThatThrownBy(() -> table.close(id)).hasMessage("The resource id " + id + " is invalid.");
  }

  @Test
  void aHookRunsOnce() {
    long id = table.add(new Thing("a"));
    table.close(id);
    assertThatThrownBy(() -> table.close(id)).isInstanceOf(InvalidResourceException.class);
    table.close();
    table.close();
    assertThat(closed).containsExactly("a");
  }

  @Test
  void anIdIsNeitherZeroNorInUse() {
    PrimitiveIterator.OfLong numbers = LongStream.of(0, 5, 0, 5, 6).iterator();
    OwnedResources drawn = new OwnedResources("the test", 100, numbers::nextLong);
    assertThat(drawn.add(new Thing("a"))).isEqualTo(5);
    assertThat(drawn.add(new Thing("b"))).isEqualTo(6);
  }

  @Test
  void theLatestIsClosedFirstAndAFailureStopsNothing() {
    table.add(new Thing("a"));
    table.add(
        new Resource() {
          @Override
          public void close() {
            throw new IllegalStateException("on purpose");
          }
        });
    table.add(new Thing("c"));
    table.close();
    assertThat(closed).containsExactly("c", "a");
  }

  @Test
  void anOwnerThatHasGoneTakesNothingAndClosesIt() {
    table.close();
    assertThatThrownBy(() -> table.add(new Thing("late")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the test has gone");
    assertThat(closed).containsExactly("late");
  }

  @Test
  void moreResourcesThanTheLimitAreClosedAndRefused() {
    OwnedResources small = new OwnedResources("the test", 2);
    long first = small.add(new Thing("first"));
    small.add(new Thing("second"));

    assertThatThrownBy(() -> small.add(new Thing("third")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "too many resources of the test: the limit is 2 (plugins.elnath.maxResources); the"
                + " resource was closed");
    assertThat(closed).containsExactly("third");

    small.close(first);
    assertThat(small.has(small.add(new Thing("fourth")))).isTrue();
  }
}
