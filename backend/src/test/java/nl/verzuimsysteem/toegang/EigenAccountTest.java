package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class EigenAccountTest {
    private static final String NIEUW = "Zeven paarden drinken thee 88";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio(), "Van Dijk Transport");
    private final Inlogger sanne = inloggers.verzuimcoordinator(bedrijf);
    private final EigenAccountService service = programma.bean(EigenAccountService.class);
    private final EigenWachtwoord wachtwoord = programma.bean(EigenWachtwoord.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @Test
    void iemand_ziet_zijn_eigen_account_met_al_zijn_functies() {
        var afdeling = gegevens.afdeling(bedrijf);
        inloggers.stelAan(
                sanne.id(),
                new Aanstelling(Functie.LEIDINGGEVENDE, null, bedrijf, afdeling, null),
                vandaag.plusDays(10),
                vandaag.plusDays(20));
        inloggers.stelAan(
                sanne.id(),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf),
                vandaag.minusDays(60),
                vandaag.minusDays(30));
        inloggers.stelAan(
                sanne.id(),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf),
                vandaag.minusDays(900),
                vandaag.minusDays(800));
        var ander = inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio(), "Geheim BV"));

        try (var telling = programma.teller().beginDezeThread()) {
            var account = service.lees(sanne.actor());
            assertThat(telling.aantal()).isLessThanOrEqualTo(2);

            assertThat(account.inlognaam()).isEqualTo(sanne.inlognaam());
            assertThat(account.taal()).isEqualTo("nl");
            assertThat(account.functies())
                    .extracting(EigenFunctie::functie, EigenFunctie::nu)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Functie.VERZUIMCOORDINATOR, true),
                            org.assertj.core.groups.Tuple.tuple(Functie.LEIDINGGEVENDE, false),
                            org.assertj.core.groups.Tuple.tuple(Functie.GEBRUIKERSBEHEERDER, false));
            assertThat(account.functies().get(1).plaats()).startsWith("Van Dijk Transport, ");
        }
        assertThat(service.lees(ander.actor()).toString()).doesNotContain(sanne.inlognaam(), "Van Dijk");
    }

    @Test
    void een_telefoonnummer_is_te_wijzigen_en_te_wissen() {
        service.wijzigTelefoon(sanne.actor(), " 06 - 00 00 00 11 ");
        assertThat(service.lees(sanne.actor()).telefoon()).isEqualTo("06 - 00 00 00 11");
        service.wijzigTelefoon(sanne.actor(), " ");
        assertThat(service.lees(sanne.actor()).telefoon()).isNull();
        assertThatThrownBy(() -> service.wijzigTelefoon(sanne.actor(), "bel maar"))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void een_taal_is_een_van_vier() {
        for (var taal : EigenAccountService.TALEN) {
            service.kiesTaal(sanne.actor(), taal);
            assertThat(service.lees(sanne.actor()).taal()).isEqualTo(taal);
        }
        assertThatThrownBy(() -> service.kiesTaal(sanne.actor(), "fr")).isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void nieuwe_herstelcodes_maken_de_oude_waardeloos() {
        var eerste = service.nieuweHerstelcodes(sanne.actor());
        var tweede = service.nieuweHerstelcodes(sanne.actor());

        assertThat(tweede).hasSize(Herstelcodes.AANTAL).doesNotContainAnyElementsOf(eerste);
        assertThat(service.lees(sanne.actor()).herstelcodes()).isEqualTo(Herstelcodes.AANTAL);
    }

    @Test
    void een_nieuw_wachtwoord_geldt_meteen_en_zet_andere_sessies_eruit() {
        var aanmelden = programma.bean(Aanmelden.class);
        var elders = Proefsessie.van(programma.context(), sanne.id());
        var hier = Proefsessie.van(programma.context(), sanne.id());
        var token = token(hier);

        assertThatThrownBy(() -> wachtwoord.wijzig(sanne.actor(), token, "Dit is het niet", NIEUW))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("wachtwoord van nu");
        assertThatThrownBy(() -> wachtwoord.wijzig(sanne.actor(), token, sanne.wachtwoord(), "welkom2026"))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> wachtwoord.wijzig(sanne.actor(), token, sanne.wachtwoord(), sanne.wachtwoord()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("al hebt");
        assertThat(wachtwoord.wijzig(sanne.actor(), token, sanne.wachtwoord(), NIEUW))
                .isGreaterThanOrEqualTo(1);

        var deur = programma.bean(Deur.class);
        assertThat(deur.open(token(elders))).isEmpty();
        assertThat(deur.open(token)).isPresent();
        var hiervandaan = new Actor.Herkomst(Actor.Kanaal.SCHERM, "192.0.2.8");
        assertThat(aanmelden.wachtwoord(hiervandaan, sanne.inlognaam(), NIEUW)).isNotNull();
        assertThatThrownBy(() -> aanmelden.wachtwoord(hiervandaan, sanne.inlognaam(), sanne.wachtwoord()))
                .isInstanceOf(InloggenMislukt.class);
        assertThat(service.lees(sanne.actor()).wachtwoordOp()).isNotNull();
        assertThat(bijzonderheden(4)).containsExactly("wachtwoord");
        assertThat(bijzonderheden(0)).containsExactly("wachtwoord");
    }

    @Test
    void wie_aan_een_open_scherm_zit_kan_het_wachtwoord_niet_raden() {
        var token = token(sanne.sessie());
        for (var poging = 0; poging < Inlogrem.PER_ACCOUNT; poging++) {
            assertThatThrownBy(() -> wachtwoord.wijzig(sanne.actor(), token, "gok", NIEUW))
                    .hasMessageContaining("wachtwoord van nu");
        }
        assertThatThrownBy(() -> wachtwoord.wijzig(sanne.actor(), token, sanne.wachtwoord(), NIEUW))
                .hasMessageContaining("te vaak mis");
    }

    private List<String> bijzonderheden(int uitkomst) {
        return programma
                .jdbi()
                .<List<String>, RuntimeException>withHandle(handle -> handle.select(
                                "SELECT bijzonderheid FROM audit_regel WHERE handeling = 'EIGEN_ACCOUNT_WIJZIGEN' AND uitkomst = ? AND gebruiker_id = ?",
                                uitkomst,
                                sanne.id().waarde())
                        .mapTo(String.class)
                        .list());
    }

    private Token token(Sessie sessie) {
        return new Token(
                "",
                sessie.gebruiker(),
                sessie.id(),
                sessie.keuze().sleutel(),
                sessie.begin(),
                programma.bean(Clock.class).instant(),
                0);
    }
}
