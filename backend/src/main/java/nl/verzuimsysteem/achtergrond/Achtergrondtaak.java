package nl.verzuimsysteem.achtergrond;

import java.time.Duration;
import nl.verzuimsysteem.opslag.Botsing;

/**
 * Something that is done again and again, by one node at a time. A feature delivers it as a bean.
 *
 * @param naam unique, and never changed once it ran: the database knows it by this name
 * @param pauze how long to wait after it was done
 * @param werk what to do; may fail, and is then done again after the pause
 */
public record Achtergrondtaak(String naam, Duration pauze, Runnable werk) {
    private static final int BEURTEN = 3;

    /**
     * Does it. When the database ended a transaction of it in favour of another that met it, nothing of that transaction was
     * done: then it is done again at once, at most twice.
     */
    public void doe() {
        for (var beurt = 1; ; beurt++) {
            try {
                werk.run();
                return;
            } catch (RuntimeException e) {
                if (beurt == BEURTEN || !Botsing.is(e)) {
                    throw e;
                }
            }
        }
    }
}
