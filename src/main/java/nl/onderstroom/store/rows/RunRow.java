package nl.onderstroom.store.rows;

/**
 * The account of a run, over the files that lay in the inbox.
 *
 * @param id the moment it began, by the clock of the run
 * @param unsettled files that were still being written and are left for the next run
 * @param read files whose content was read in this run
 * @param analysed meetings that were new or changed
 * @param published teams whose workbook was new or changed
 * @param aside files that are no meeting and were not read
 * @param joined files that were joined to another, in all meetings
 * @param failures meetings and teams that failed by a mistake of ours
 */
public record RunRow(
    String id,
    int inputs,
    int processed,
    int quarantined,
    int duplicates,
    int unsettled,
    int read,
    int analysed,
    int published,
    int failures,
    int aside,
    int joined) {}
