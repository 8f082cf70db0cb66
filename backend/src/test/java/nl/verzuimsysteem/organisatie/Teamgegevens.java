package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** Puts people in the team of a regio, or gives a company people of its own. */
public final class Teamgegevens {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final TestProgramma programma;

    public Teamgegevens(TestProgramma programma) {
        this.programma = programma;
    }

    public Teamgegevens inRegio(RegioId regio, Functie functie, String naam) {
        return plaats(regio, null, functie, naam, LocalDate.of(2020, 1, 1), null);
    }

    public Teamgegevens eigen(BedrijfId bedrijf, Functie functie, String naam) {
        return plaats(null, bedrijf, functie, naam, LocalDate.of(2020, 1, 1), null);
    }

    /** @param tot the first day he no longer holds the function */
    public Teamgegevens plaats(
            @Nullable RegioId regio,
            @Nullable BedrijfId bedrijf,
            Functie functie,
            String naam,
            LocalDate van,
            @Nullable LocalDate tot) {
        programma.jdbi().useTransaction(handle -> {
            var gebruiker = handle.createUpdate("""
                            INSERT INTO gebruiker (inlognaam, naam, email, telefoon)
                            VALUES (:inlognaam, :naam, 'team@example.com', '088 - 000 01 23')""")
                    .bind("inlognaam", "team" + NUMMER.incrementAndGet() + "@example.com")
                    .bind("naam", naam)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, bedrijf_id, geldig_van, geldig_tot)
                            VALUES (:gebruiker, :functie, :regio, :bedrijf, :van, :tot)""")
                    .bind("gebruiker", gebruiker)
                    .bind("functie", functie)
                    .bind("regio", regio)
                    .bind("bedrijf", bedrijf)
                    .bind("van", van)
                    .bind("tot", tot)
                    .execute();
        });
        return this;
    }
}
