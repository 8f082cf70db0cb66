package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;

/** Who keeps the application, and what he keeps, for the tests of it. */
final class Beheertoneel {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    final TestProgramma programma = TestProgramma.gedeeld();
    final Gegevens gegevens = new Gegevens(programma);
    final Inloggers inloggers = new Inloggers(programma);
    final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    final Inlogger ik = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER);
    final Actor beheerder = ik.actor();
    final RegioId regio = gegevens.regio();

    /** Who keeps the application, a while after he showed who he is. */
    Actor onbevestigd() {
        return new Actor(
                beheerder.gebruiker(),
                beheerder.naam(),
                beheerder.functie(),
                beheerder.bereik(),
                beheerder.herkomst().binnen(new Actor.Aanmelding("1", Actor.Factor.TOTP, null)));
    }

    NieuwBedrijf nieuw(String naam) {
        return new NieuwBedrijf(
                UUID.randomUUID().toString(),
                invoer(naam),
                regio,
                Abonnement.Soort.COMPLEET,
                vandaag,
                persoon("Ria Bos"));
    }

    static Bedrijfsinvoer invoer(String naam) {
        return new Bedrijfsinvoer(
                naam,
                "%08d".formatted(NUMMER.incrementAndGet()),
                "123456789L01",
                "Havenweg 1",
                "3511ab",
                "Utrecht",
                "088 - 000 11 22",
                "info@example.com",
                null);
    }

    static Persoonsinvoer persoon(String naam) {
        return new Persoonsinvoer(naam, "persoon" + NUMMER.incrementAndGet() + "@example.org", null);
    }

    List<Actor> zonderRecht(BedrijfId bedrijf) {
        return List.of(
                Actoren.verzuimcoordinator(bedrijf),
                Actoren.gebruikersbeheerder(bedrijf),
                Actoren.mma(regio),
                Actoren.logbeheerder());
    }

    void geenRecht(BedrijfId bedrijf, List<java.util.function.Consumer<Actor>> acten) {
        for (var actor : zonderRecht(bedrijf)) {
            for (var act : acten) {
                assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> act.accept(actor));
            }
        }
    }

    /** The subjects of the mail that is ready for an address. */
    List<String> post(String aan) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("SELECT onderwerp FROM uitgaand_bericht WHERE aan = ? ORDER BY id", aan)
                                .mapTo(String.class)
                                .list());
    }

    /** How many links of somebody are still good. */
    int openLinks(GebruikerId wie) {
        return tel("SELECT COUNT(*) FROM toegangslink WHERE gebruikt_op IS NULL AND gebruiker_id = ?", wie.waarde());
    }

    /** How many lines of the log there are of acts that were refused to him. */
    int geweigerd(GebruikerId wie) {
        return tel("SELECT COUNT(*) FROM audit_regel WHERE uitkomst <> 0 AND gebruiker_id = ?", wie.waarde());
    }

    int tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.select(sql, waarden).mapTo(Integer.class).one());
    }

    void begroot(int meeste, Runnable act) {
        try (var telling = programma.teller().beginDezeThread()) {
            act.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }

    static void fout(String veld, Runnable act) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.fouten())
                        .extracting(OngeldigeInvoer.Veldfout::veld)
                        .contains(veld));
    }

    static void weigert(String woord, Runnable act) {
        assertThatExceptionOfType(Conflict.class).isThrownBy(act::run).withMessageContaining(woord);
    }
}
