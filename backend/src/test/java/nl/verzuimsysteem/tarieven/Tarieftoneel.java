package nl.verzuimsysteem.tarieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** Who keeps the tariffs, and services of his own to keep; in a program of its own, for prices hold for every company. */
final class Tarieftoneel {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());
    private static final AtomicInteger NUMMER = new AtomicInteger();

    final TestProgramma programma = PROGRAMMA;
    final Gegevens gegevens = new Gegevens(programma);
    final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    final Actor beheerder =
            new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
    final RegioId regio = gegevens.regio();
    final BedrijfId bedrijf = gegevens.bedrijf(regio);

    TarievenService tarieven() {
        return programma.bean(TarievenService.class);
    }

    PrijsafspraakService afspraken() {
        return programma.bean(PrijsafspraakService.class);
    }

    /** A service without a price, outside every subscription. */
    String dienst() {
        var code = "DIENST_" + NUMMER.incrementAndGet();
        doe(
                "INSERT INTO dienst (code, naam, factuurtekst, per, btw, volgorde) VALUES (?, ?, 'Proef', 'KEER', 'HOOG', 900)",
                code,
                "Dienst " + code);
        return code;
    }

    static String sleutel() {
        return UUID.randomUUID().toString();
    }

    NieuwePrijs prijs(int versie, @Nullable LocalDate van, String bedrag) {
        return new NieuwePrijs(sleutel(), versie, van, bedrag);
    }

    void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    int tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.select(sql, waarden).mapTo(Integer.class).one());
    }

    /** As a service of another feature would ask. */
    @SuppressWarnings("unchecked")
    void inTransactie(Runnable vraag) {
        TransactionOperations<Connection> transacties = programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            vraag.run();
            return status;
        });
    }

    void begroot(int meeste, Runnable act) {
        try (var telling = programma.teller().beginDezeThread()) {
            act.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }

    void geenRecht(List<Consumer<Actor>> acten) {
        for (var actor : List.of(
                Actoren.verzuimcoordinator(bedrijf),
                Actoren.gebruikersbeheerder(bedrijf),
                Actoren.mma(regio),
                Actoren.logbeheerder())) {
            for (var act : acten) {
                assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> act.accept(actor));
            }
        }
    }

    static void fout(String veld, Runnable act) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(act::run)
                .satisfies(e -> assertThat(e.fouten())
                        .extracting(OngeldigeInvoer.Veldfout::veld)
                        .contains(veld));
    }
}
