package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Proefsessie;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.werknemers.InleesService;
import nl.verzuimsysteem.werknemers.Taal;
import nl.verzuimsysteem.werknemers.WerknemerGegevens;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MedewerkerkoppelingTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final InleesService inlezen = programma.bean(InleesService.class);
    private final WerknemerService werknemers = programma.bean(WerknemerService.class);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bedrijf);

    @Test
    void een_verzuimcoordinator_die_er_eerder_was_dan_de_personeelslijst_ziet_zijn_eigen_dossier_niet() {
        var voor = rechten(coordinator.id());

        leesIn("1;Fatima;Yilmaz;" + coordinator.inlognaam().toUpperCase() + "\n2;Jan;Vos;\n");

        assertThat(rechten(coordinator.id())).isGreaterThan(voor);
        var nu = opnieuw(coordinator.id()).actor(coordinator.actor().herkomst());
        assertThat(werknemers.lees(nu, nummer("2")).gegevens().achternaam()).isEqualTo("Vos");
        assertThatThrownBy(() -> werknemers.lees(nu, nummer("1"))).isInstanceOf(NietGevonden.class);
    }

    @Test
    void een_adres_van_twee_medewerkers_of_bij_een_ander_bedrijf_koppelt_niet() {
        var buurman = inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        leesIn("1;Fatima;Yilmaz;" + coordinator.inlognaam() + "\n2;Jan;Vos;" + coordinator.inlognaam() + "\n3;Els;Bos;"
                + buurman.inlognaam() + "\n");

        assertThat(gekoppeld(coordinator.id())).isZero();
        assertThat(gekoppeld(buurman.id())).isZero();
    }

    @Test
    void een_medewerker_die_het_adres_krijgt_of_er_met_dat_adres_bij_komt_wordt_gekoppeld() {
        var ander = inloggers.leidinggevende(bedrijf);
        var doet = Actoren.verzuimcoordinator(bedrijf);
        var eerste = werknemers.voegToe(doet, bedrijf, medewerker("1", null));
        assertThat(gekoppeld(coordinator.id())).isZero();

        werknemers.wijzig(doet, eerste, 0, medewerker("1", coordinator.inlognaam()));
        var tweede = werknemers.voegToe(doet, bedrijf, medewerker("2", ander.inlognaam()));

        assertThat(gekoppeld(coordinator.id())).isEqualTo(eerste.waarde());
        assertThat(gekoppeld(ander.id())).isEqualTo(tweede.waarde());
    }

    @Test
    void een_functie_die_wordt_gegeven_als_de_medewerker_er_al_is_hoort_meteen_bij_hem_en_komt_er_een_keer() {
        leesIn("1;Fatima;Yilmaz;" + coordinator.inlognaam() + "\n");
        var toekenning =
                new Toekenning(Functie.LEIDINGGEVENDE, null, bedrijf, null, null, null, LocalDate.of(2026, 1, 1), null);

        assertThat(geef(toekenning)).isTrue();
        assertThat(geef(toekenning)).isFalse();

        assertThat(getal(
                        "SELECT COUNT(*) FROM gebruiker_functie WHERE functie = 'LEIDINGGEVENDE' AND werknemer_id = ?",
                        nummer("1").waarde()))
                .isEqualTo(1);
    }

    @Test
    void een_ander_adres_van_het_account_koppelt_alsnog() {
        var beheerder = inloggers.gebruikersbeheerder(bedrijf).actor();
        var adres = "medewerker" + NUMMER.incrementAndGet() + "-koppeling@example.com";
        leesIn("1;Fatima;Yilmaz;" + adres + "\n");
        // Of somebody who has chosen a password a second beheerder must agree first.
        zet(
                "UPDATE gebruiker SET bedrijf_id = ?, wachtwoord = NULL WHERE id = ?",
                bedrijf.waarde(),
                coordinator.id().waarde());
        var versie = programma
                .bean(GebruikersService.class)
                .lees(beheerder, coordinator.id())
                .versie();

        programma
                .bean(BeheerService.class)
                .wijzig(beheerder, coordinator.id(), versie, new Persoonsgegevens(coordinator.naam(), adres, null));

        assertThat(gekoppeld(coordinator.id())).isEqualTo(nummer("1").waarde());
    }

    @Test
    void wie_vandaag_uit_dienst_blijkt_verliest_zijn_functie_bij_de_volgende_klik() {
        leesIn("1;Fatima;Yilmaz;" + coordinator.inlognaam() + "\n");
        inloggers.stelAan(
                coordinator.id(),
                Inloggers.Aanstelling.van(Functie.LEIDINGGEVENDE, gegevens.bedrijf(gegevens.regio())),
                Kalender.vandaag(programma.bean(Clock.class)),
                null);
        var voor = rechten(coordinator.id());
        var gisteren = Kalender.vandaag(programma.bean(Clock.class)).minusDays(1);

        inlezen.neemOver(
                Actoren.verzuimcoordinator(bedrijf),
                bedrijf,
                ("personeelsnummer;voornaam;achternaam;uitdienst\n1;Fatima;Yilmaz;" + gisteren + "\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(rechten(coordinator.id())).isGreaterThan(voor);
        assertThat(opnieuw(coordinator.id()).keuzes())
                .extracting(keuze -> keuze.functie())
                .containsExactly(Functie.LEIDINGGEVENDE);
    }

    @SuppressWarnings("unchecked")
    private boolean geef(Toekenning toekenning) {
        return ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class))
                .executeWrite(status ->
                        programma.bean(Accounts.class).geef(coordinator.actor(), coordinator.id(), toekenning));
    }

    private static WerknemerGegevens medewerker(String nummer, @Nullable String email) {
        return new WerknemerGegevens(
                nummer, "Jan", null, "Vos", null, null, null, email, null, null, null, null, Taal.NL);
    }

    private void leesIn(String regels) {
        inlezen.neemOver(
                Actoren.verzuimcoordinator(bedrijf),
                bedrijf,
                ("personeelsnummer;voornaam;achternaam;email\n" + regels).getBytes(StandardCharsets.UTF_8));
    }

    private Sessie opnieuw(GebruikerId wie) {
        return Proefsessie.van(programma.context(), wie);
    }

    private WerknemerId nummer(String nummer) {
        return new WerknemerId(getal(
                "SELECT id FROM werknemer WHERE bedrijf_id = ? AND personeelsnummer = ?", bedrijf.waarde(), nummer));
    }

    private long gekoppeld(GebruikerId wie) {
        return getal(
                "SELECT COALESCE(MAX(werknemer_id), 0) FROM gebruiker_functie WHERE gebruiker_id = ?", wie.waarde());
    }

    private long rechten(GebruikerId wie) {
        return getal("SELECT rechten_versie FROM gebruiker WHERE id = ?", wie.waarde());
    }

    private long getal(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarden).mapTo(Long.class).one());
    }

    private void zet(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
