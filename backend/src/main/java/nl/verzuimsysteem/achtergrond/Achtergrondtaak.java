package nl.verzuimsysteem.achtergrond;

import java.time.Duration;

/**
 * Something that is done again and again, by one node at a time. A feature delivers it as a bean.
 *
 * @param naam unique, and never changed once it ran: the database knows it by this name
 * @param pauze how long to wait after it was done
 * @param werk what to do; may fail, and is then done again after the pause
 */
public record Achtergrondtaak(String naam, Duration pauze, Runnable werk) {}
