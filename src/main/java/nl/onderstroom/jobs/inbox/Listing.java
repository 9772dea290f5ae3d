package nl.onderstroom.jobs.inbox;

import java.util.List;

/**
 * What lies in the inbox, each in order of path.
 *
 * @param settled can be taken
 * @param unsettled is still being written, and left for the next run
 * @param aside lies there and is no meeting; not among the files that are accounted for
 */
public record Listing(List<InboxFile> settled, List<InboxFile> unsettled, List<String> aside) {
  public Listing {
    settled = List.copyOf(settled);
    unsettled = List.copyOf(unsettled);
    aside = List.copyOf(aside);
  }
}
