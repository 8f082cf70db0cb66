package nl.verzuimsysteem.taken;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Melding;

/**
 * The daily mail about taken. It says how many there are, by company, and where they are; nothing of whom or what they
 * are about.
 */
@Singleton
class Herinnerpost {
    private static final int MEESTE_BEDRIJVEN = 20;

    private final String adres;
    private final Herinnertijd tijd;

    Herinnerpost(
            @Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres, Herinnertijd tijd) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        this.tijd = tijd;
    }

    /**
     * One person, one day, one mail.
     *
     * @param regels what waits for him, the worst first; at least one
     */
    Brief brief(GebruikerId gebruiker, String email, List<HerinnerRepository.Regel> regels, LocalDate vandaag) {
        var zinnen = new StringJoiner("\n");
        regels.stream().limit(MEESTE_BEDRIJVEN).map(this::zin).forEach(zinnen::add);
        if (regels.size() > MEESTE_BEDRIJVEN) {
            zinnen.add(Melding.van("taken.mail.meer", regels.size() - MEESTE_BEDRIJVEN)
                    .tekst());
        }
        return new Brief(
                "taken:" + gebruiker + ":" + vandaag,
                email,
                Melding.van("taken.mail.onderwerp").tekst(),
                Melding.van("taken.mail.tekst", zinnen.toString(), adres + "/taken")
                        .tekst());
    }

    private String zin(HerinnerRepository.Regel regel) {
        var zin = new StringJoiner("; ", regel.bedrijfsnaam() + ": ", "");
        if (regel.teLaat() > 0) {
            zin.add(Melding.van("taken.mail.teLaat", regel.teLaat()).tekst());
        }
        if (regel.binnenkort() > 0) {
            zin.add(Melding.van("taken.mail.binnenkort", regel.binnenkort()).tekst());
        }
        if (regel.gemeld() > 0) {
            zin.add(Melding.van("taken.mail.gemeld", regel.gemeld(), tijd.escalatieDagen())
                    .tekst());
        }
        return zin.toString();
    }
}
