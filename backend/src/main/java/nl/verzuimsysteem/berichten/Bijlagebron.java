package nl.verzuimsysteem.berichten;

import java.time.Instant;
import java.util.List;

/**
 * Makes the attachments of a mail at the moment it is sent, so that no file waits in the database. A feature above delivers
 * it as a bean; a mail refers to it as {@code soort:id}.
 */
public interface Bijlagebron {
    /** What it makes attachments of, such as {@code factuur}. */
    String soort();

    /**
     * The attachments, the same each time. What it throws counts as an attempt that failed.
     *
     * @param id of the thing, as it stands in the reference
     */
    List<Bijlage> maak(String id);

    /** The mail server took them; called in the transaction that marks the mail as sent. */
    void verzonden(String id, Instant moment);
}
