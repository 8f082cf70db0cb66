package nl.verzuimsysteem.testen;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Makes the regio's, companies and employees a test needs, each new. */
public final class Gegevens {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final Jdbi jdbi;

    public Gegevens(TestProgramma programma) {
        this.jdbi = programma.jdbi();
    }

    public RegioId regio() {
        var nummer = NUMMER.incrementAndGet();
        return new RegioId(voegToe(
                "INSERT INTO regio (naam, telefoon, email) VALUES (:naam, '088 - 000 00 00', :email)",
                update -> update.bind("naam", "Regio " + nummer).bind("email", "regio" + nummer + "@example.com")));
    }

    public BedrijfId bedrijf(RegioId regio) {
        return bedrijf(regio, "Bedrijf " + NUMMER.incrementAndGet());
    }

    /** A company with a subscription "Compleet" since 2020. */
    public BedrijfId bedrijf(RegioId regio, String naam) {
        var bedrijf =
                new BedrijfId(voegToe("""
                INSERT INTO bedrijf (regio_id, naam, straat, postcode, plaats, aangesloten_op)
                VALUES (:regio, :naam, 'Havenweg 1', '1234 AB', 'Utrecht', '2020-01-01')""", update -> update.bind("regio", regio).bind("naam", naam)));
        voegToe(
                "INSERT INTO abonnement (bedrijf_id, soort, geldig_van) VALUES (:bedrijf, 'COMPLEET', '2020-01-01')",
                update -> update.bind("bedrijf", bedrijf));
        return bedrijf;
    }

    public AfdelingId afdeling(BedrijfId bedrijf) {
        return new AfdelingId(voegToe(
                "INSERT INTO afdeling (bedrijf_id, naam) VALUES (:bedrijf, :naam)",
                update -> update.bind("bedrijf", bedrijf).bind("naam", "Afdeling " + NUMMER.incrementAndGet())));
    }

    public WerknemerId werknemer(BedrijfId bedrijf) {
        return werknemer(bedrijf, null);
    }

    /** An employee since 2020, without a last day. */
    public WerknemerId werknemer(BedrijfId bedrijf, @Nullable AfdelingId afdeling) {
        var nummer = NUMMER.incrementAndGet();
        return new WerknemerId(voegToe(
                """
                INSERT INTO werknemer (bedrijf_id, afdeling_id, personeelsnummer, voornaam, achternaam, functie,
                       telefoon, in_dienst)
                VALUES (:bedrijf, :afdeling, :nummer, 'Sanne', :achternaam, 'Chauffeur', '06 - 12 34 56 78', :van)""",
                update -> update.bind("bedrijf", bedrijf)
                        .bind("afdeling", afdeling)
                        .bind("nummer", "P" + nummer)
                        .bind("achternaam", "Jansen " + nummer)
                        .bind("van", LocalDate.of(2020, 1, 1))));
    }

    private long voegToe(String sql, java.util.function.UnaryOperator<Update> waarden) {
        return jdbi.withHandle(handle -> waarden.apply(handle.createUpdate(sql))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }
}
