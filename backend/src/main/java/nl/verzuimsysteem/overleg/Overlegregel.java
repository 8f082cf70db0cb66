package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.RegioId;

/**
 * One overleg that is over, in a list.
 *
 * @param doorgeschoven how many cases came back in the next
 * @param besluiten how many decisions were taken and not withdrawn
 */
public record Overlegregel(
        OverlegId id,
        RegioId regio,
        String regionaam,
        LocalDate dag,
        Overlegstatus status,
        int besproken,
        int doorgeschoven,
        int besluiten) {}
