package io.github.techradar.site.chart;

import io.github.techradar.model.Blip;
import io.github.techradar.model.Movement;
import io.github.techradar.site.chart.Slots.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A cell, where a quadrant meets a ring, while it is filled. */
final class Cell {

  /** No slot. */
  static final int NONE = -1;

  /** How many slots each blip must have so that blips can choose by their names. */
  private static final double ROOMY = 1.6;

  /** How many blips may choose, and how many may bid; no radar that people read has more. */
  private static final int MOST_TO_CHOOSE = 40;

  private static final int MOST_TO_BID = 200;

  /**
   * A blip that waits for a slot.
   *
   * @param forms how its name can be written
   * @param reach how far it reaches from its centre
   * @param hash its place in the order in which blips choose
   */
  record Guest(Blip blip, List<NameForm> forms, double reach, long hash) {

    static Guest of(Blip blip, Movement movement) {
      return new Guest(
          blip,
          NameForm.of(blip.entry().title()),
          MovementMark.reach(movement),
          Hash.of(blip.entry().id()));
    }

    /** All names that it could have at a place, the best first. */
    List<Chart.Name> names(Slot place) {
      return forms.stream()
          .flatMap(form -> form.around(place.x(), place.y(), reach).stream())
          .toList();
    }
  }

  private final Chart.Band band;
  private final List<Slot> slots;
  private final List<Guest> waiting;
  private final boolean[] closed;
  private final boolean full;
  private int open;

  Cell(Chart.Band band, List<Slot> slots, List<Guest> guests) {
    this.band = band;
    this.slots = slots;
    this.waiting = new ArrayList<>(guests);
    this.closed = new boolean[slots.size()];
    this.open = slots.size();
    this.full = guests.size() > MOST_TO_CHOOSE || slots.size() < ROOMY * guests.size();
    waiting.sort(Comparator.comparing(Guest::hash, Long::compareUnsigned));
  }

  Chart.Band band() {
    return band;
  }

  /** Whether there is so little room that slots are dealt without a look at names. */
  boolean isFull() {
    return full;
  }

  /** Those without a slot, in the order in which they choose. */
  List<Guest> waiting() {
    return List.copyOf(waiting);
  }

  Slot slot(int slot) {
    return slots.get(slot);
  }

  /** The slots that are open to a guest, in the order that its hash with them gives. */
  int[] choices(Guest guest) {
    long[] hashes = new long[slots.size()];
    for (int slot = 0; slot < hashes.length; slot++) {
      hashes[slot] = closed[slot] ? 0 : hash(guest, slot);
    }
    return IntStream.range(0, slots.size())
        .filter(slot -> !closed[slot])
        .boxed()
        .sorted((a, b) -> Long.compareUnsigned(hashes[a], hashes[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long hash(Guest guest, int slot) {
    return Hash.of(guest.blip().entry().id() + "#" + slot);
  }

  /** How many slots a name lies over beside the one of its blip, be they open or not. */
  int cost(int taken, Box name) {
    int cost = 0;
    for (int slot = 0; slot < closed.length; slot++) {
      cost += slot != taken && touches(slot, name) ? 1 : 0;
    }
    return cost;
  }

  /**
   * Whether all that wait still have a slot if one of them takes a slot, or nobody takes {@link
   * #NONE}, and a name lies where it would.
   */
  boolean affords(int taken, Box name) {
    int wanted = waiting.size() - (taken == NONE ? 0 : 1);
    if (wanted == 0) {
      return true;
    }
    int left = open;
    for (int slot = 0; slot < closed.length; slot++) {
      left -= !closed[slot] && (slot == taken || touches(slot, name)) ? 1 : 0;
    }
    return left >= wanted;
  }

  void take(Guest guest, int slot) {
    int number = guest.blip().number(); // whole entries would be compared otherwise
    waiting.removeIf(other -> other.blip().number() == number);
    close(slot);
  }

  /** Closes the slots that a name lies over. */
  void cover(Box name) {
    for (int slot = 0; slot < closed.length && !waiting.isEmpty(); slot++) {
      if (touches(slot, name)) {
        close(slot);
      }
    }
  }

  private void close(int slot) {
    open -= closed[slot] ? 0 : 1;
    closed[slot] = true;
  }

  private boolean touches(int slot, Box name) {
    return name.distance(slots.get(slot).x(), slots.get(slot).y())
        < MovementMark.REACH + Obstacles.AROUND;
  }

  /** A slot for each that waits, dealt by hash. */
  int[] deal() {
    return waiting.size() <= MOST_TO_BID ? bid() : probe();
  }

  /**
   * Deals each slot to the blip that its hash with it is lowest for; of all pairs, lowest first.
   */
  private int[] bid() {
    record Bid(long hash, int guest, int slot) {}
    List<Bid> bids = new ArrayList<>();
    for (int guest = 0; guest < waiting.size(); guest++) {
      for (int slot = 0; slot < slots.size(); slot++) {
        bids.add(new Bid(hash(waiting.get(guest), slot), guest, slot));
      }
    }
    bids.sort((a, b) -> Long.compareUnsigned(a.hash(), b.hash()));
    int[] dealt = new int[waiting.size()];
    Arrays.fill(dealt, NONE);
    boolean[] taken = new boolean[slots.size()];
    for (Bid bid : bids) {
      if (!taken[bid.slot()] && dealt[bid.guest()] == NONE) {
        dealt[bid.guest()] = bid.slot();
        taken[bid.slot()] = true;
      }
    }
    return dealt;
  }

  /**
   * Deals each blip the slot that its hash names, or the next that is free. Pairs of thousands of
   * blips and slots would be millions.
   */
  private int[] probe() {
    int[] dealt = new int[waiting.size()];
    boolean[] taken = new boolean[slots.size()];
    for (int guest = 0; guest < dealt.length; guest++) {
      int slot = (int) Long.remainderUnsigned(waiting.get(guest).hash(), slots.size());
      while (taken[slot]) {
        slot = (slot + 1) % slots.size();
      }
      taken[slot] = true;
      dealt[guest] = slot;
    }
    return dealt;
  }
}
