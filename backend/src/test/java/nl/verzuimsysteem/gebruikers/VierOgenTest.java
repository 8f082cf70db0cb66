package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody is his own second pair of eyes, by whatever way round. */
@Tag("database")
class VierOgenTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final GebruikersService gebruikers = programma.bean(GebruikersService.class);
    private final BeheerService beheer = programma.bean(BeheerService.class);
    private final VerzoekService verzoeken = programma.bean(VerzoekService.class);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final Inlogger beheerder = inloggers.gebruikersbeheerder(bedrijf);
    private final Inlogger collega = inloggers.gebruikersbeheerder(bedrijf);
    private final Actor ik = beheerder.actor();
    private final Actor ander = collega.actor();
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @Test
    void een_nieuwe_beheerder_wacht_altijd_op_een_ander() {
        var nieuw = persoon("Els Smit");

        var uitkomst = beheer.maak(ik, bedrijf, nieuw, functie(Functie.GEBRUIKERSBEHEERDER));

        assertThat(uitkomst).isEqualTo(new Uitkomst(null, true));
        assertThat(getal("SELECT COUNT(*) FROM gebruiker WHERE email = ?", nieuw.email()))
                .isZero();
        keurGoed(ander, open(ander));
        assertThat(getal("SELECT COUNT(*) FROM gebruiker WHERE email = ?", nieuw.email()))
                .isEqualTo(1);
    }

    @Test
    void iemand_tot_beheerder_maken_wacht_ook_en_zijn_adres_staat_erbij() {
        var wie = maak("Els Smit");

        assertThat(beheer.geef(ik, wie.id(), bedrijf, functie(Functie.GEBRUIKERSBEHEERDER))
                        .wacht())
                .isTrue();

        assertThat(open(ander).email()).isEqualTo(wie.email());
        assertThat(gebruikers.lees(ik, wie.id()).functies())
                .extracting(Functieregel::functie)
                .containsExactly(Functie.LEIDINGGEVENDE);
    }

    @Test
    void wie_na_de_vraag_een_ander_adres_kreeg_wordt_geen_beheerder() {
        var wie = maak("Els Smit");
        beheer.geef(ik, wie.id(), bedrijf, functie(Functie.GEBRUIKERSBEHEERDER));
        var gezien = open(ander);

        assertThat(beheer.wijzig(ik, wie.id(), wie.versie(), persoon("Els Smit"))
                        .wacht())
                .isFalse();

        assertThatThrownBy(() -> keurGoed(ander, gezien)).isInstanceOf(Conflict.class);
    }

    @Test
    void de_enige_beheerder_maakt_een_tweede_met_de_functioneel_beheerder() {
        var klein = gegevens.bedrijf(gegevens.regio());
        var enige = inloggers.gebruikersbeheerder(klein).actor();
        var functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
        var nieuw = persoon("Els Smit");

        beheer.maak(enige, klein, nieuw, functie(Functie.GEBRUIKERSBEHEERDER));
        keurGoed(functioneel, van(klein, functioneel));

        assertThat(getal("""
                        SELECT COUNT(*) FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE g.email = ? AND f.functie = 'GEBRUIKERSBEHEERDER'""", nieuw.email())).isEqualTo(1);
    }

    @Test
    void een_ander_adres_van_wie_al_inlogt_wacht_en_de_rest_niet() {
        var wie = inloggers.leidinggevende(bedrijf);
        hoortHier(wie.id());

        assertThat(beheer.wijzig(ik, wie.id(), 0, new Persoonsgegevens("Andere Naam", wie.inlognaam(), "06 12345678"))
                        .wacht())
                .isFalse();
        assertThat(beheer.wijzig(ik, wie.id(), 1, persoon("Andere Naam")).wacht())
                .isTrue();
        assertThat(gebruikers.lees(ik, wie.id()).email()).isEqualTo(wie.inlognaam());
    }

    @Test
    void een_beheerder_opnieuw_uitnodigen_of_zijn_adres_wijzigen_wacht_op_een_derde() {
        hoortHier(collega.id());
        var derde = inloggers.gebruikersbeheerder(bedrijf).actor();

        assertThat(beheer.nodigUit(ik, collega.id(), 0).wacht()).isTrue();
        assertThat(beheer.wijzig(ik, collega.id(), 0, persoon("Iemand")).wacht())
                .isTrue();

        assertThat(verzoeken.open(ander)).hasSize(2).noneMatch(Verzoek::mag);
        assertThat(verzoeken.open(derde)).hasSize(2).allMatch(Verzoek::mag);
    }

    @Test
    void de_andere_beheerders_horen_dat_er_iemand_bij_is_die_verzuim_ziet() {
        beheer.maak(ik, bedrijf, persoon("Els Smit"), functie(Functie.VERZUIMCOORDINATOR));

        assertThat(post(collega.inlognaam())).containsExactly("Er is een gebruiker bijgekomen");
        assertThat(post(beheerder.inlognaam())).isEmpty();
        assertThat(tekst("SELECT tekst FROM uitgaand_bericht WHERE aan = ?", collega.inlognaam()))
                .contains("/gebruikers")
                .doesNotContain("Els");
    }

    @Test
    void een_lijst_maakt_geen_beheerder_en_meldt_wie_erbij_kwam_een_keer() {
        var inlezen = programma.bean(GebruikersinlezenService.class);
        var een = persoon("Een");
        var twee = persoon("Twee");
        var lijst = "naam;email;functie\nEen;%s;leidinggevende\nTwee;%s;leidinggevende\nDrie;%s;gebruikersbeheerder\n"
                .formatted(een.email(), twee.email(), persoon("Drie").email())
                .getBytes(StandardCharsets.UTF_8);

        var rapport = inlezen.neemOver(ik, bedrijf, lijst);

        assertThat(rapport.nieuw()).isEqualTo(2);
        assertThat(rapport.fouteRegels())
                .singleElement()
                .satisfies(fout -> assertThat(fout.nummer()).isEqualTo(4));
        assertThat(post(collega.inlognaam())).containsExactly("Er is een gebruiker bijgekomen");
        assertThat(regels()).containsExactly("NIEUW LEIDINGGEVENDE", "NIEUW LEIDINGGEVENDE");
    }

    @Test
    void de_auditregel_zegt_welke_functie_bij_welke_afdeling_en_geen_naam() {
        var afdeling = gegevens.afdeling(bedrijf);
        var wie = maak("Els Smit");

        beheer.geef(ik, wie.id(), bedrijf, new NieuweFunctie(Functie.LEIDINGGEVENDE, afdeling, null, vandaag, null));

        assertThat(regels())
                .containsExactly("NIEUW LEIDINGGEVENDE", "FUNCTIE_GEVEN LEIDINGGEVENDE afdeling " + afdeling);
    }

    @Test
    void alleen_wat_is_gezien_wordt_goedgekeurd() {
        var nieuw = persoon("Els Smit");
        beheer.maak(ik, bedrijf, nieuw, functie(Functie.GEBRUIKERSBEHEERDER));
        var gezien = open(ander);

        assertThatThrownBy(() -> verzoeken.keurGoed(
                        ander, gezien.id(), gezien.gevraagdOp().minusMillis(1)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("net gewijzigd");
        keurGoed(ander, gezien);
    }

    @Test
    void een_ander_adres_of_een_andere_vrager_is_een_ander_verzoek() {
        var derde = inloggers.gebruikersbeheerder(bedrijf).actor();
        var nieuw = persoon("Els Smit");
        beheer.maak(ik, bedrijf, nieuw, functie(Functie.GEBRUIKERSBEHEERDER));
        beheer.maak(ik, bedrijf, nieuw, functie(Functie.GEBRUIKERSBEHEERDER));
        beheer.maak(ik, bedrijf, persoon("Els Smit"), functie(Functie.GEBRUIKERSBEHEERDER));
        beheer.maak(ander, bedrijf, nieuw, functie(Functie.GEBRUIKERSBEHEERDER));

        assertThat(verzoeken.open(derde)).hasSize(3);
    }

    @Test
    void een_tweede_account_van_de_vrager_houdt_het_verzoek_niet_bij_de_functioneel_beheerder_weg() {
        var functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
        zet(
                "UPDATE gebruiker SET naam = ? WHERE id = ?",
                beheerder.naam(),
                collega.id().waarde());
        beheer.geef(ik, beheerder.id(), bedrijf, functie(Functie.VERZUIMCOORDINATOR));

        assertThat(open(ander).mag()).isFalse();
        assertThat(van(bedrijf, functioneel).mag()).isTrue();
    }

    @Test
    void wie_na_de_vraag_elders_ging_werken_houdt_zijn_account() {
        var wie = inloggers.leidinggevende(bedrijf);
        hoortHier(wie.id());
        beheer.wijzig(ik, wie.id(), 0, persoon("Andere Naam"));
        var gezien = open(ander);
        inloggers.stelAan(
                wie.id(),
                Inloggers.Aanstelling.van(Functie.VERZUIMCOORDINATOR, gegevens.bedrijf(gegevens.regio())),
                vandaag,
                null);

        assertThatThrownBy(() -> keurGoed(ander, gezien))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("andere organisatie");
    }

    private Gebruiker maak(String naam) {
        return gebruikers.lees(
                ik,
                Objects.requireNonNull(beheer.maak(ik, bedrijf, persoon(naam), functie(Functie.LEIDINGGEVENDE))
                        .gebruiker()));
    }

    private Verzoek open(Actor wie) {
        return van(bedrijf, wie);
    }

    private Verzoek van(BedrijfId welk, Actor wie) {
        return verzoeken.open(wie).stream()
                .filter(een -> een.bedrijf().equals(welk))
                .findFirst()
                .orElseThrow();
    }

    private void keurGoed(Actor wie, Verzoek verzoek) {
        verzoeken.keurGoed(wie, verzoek.id(), verzoek.gevraagdOp());
    }

    private NieuweFunctie functie(Functie functie) {
        return new NieuweFunctie(functie, null, null, vandaag, null);
    }

    private static Persoonsgegevens persoon(String naam) {
        return new Persoonsgegevens(naam, "v" + NUMMER.incrementAndGet() + "-vierogen@example.com", null);
    }

    private void hoortHier(GebruikerId wie) {
        zet("UPDATE gebruiker SET bedrijf_id = ? WHERE id = ?", bedrijf.waarde(), wie.waarde());
    }

    private List<String> post(String aan) {
        return teksten("SELECT onderwerp FROM uitgaand_bericht WHERE aan = ? ORDER BY id", aan);
    }

    private List<String> regels() {
        return teksten(
                "SELECT bijzonderheid FROM audit_regel WHERE bedrijf_id = ? AND object_soort = 'gebruiker' ORDER BY id",
                bedrijf.waarde());
    }

    private void zet(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    private long getal(String sql, Object waarde) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(Long.class).one());
    }

    private String tekst(String sql, Object waarde) {
        return teksten(sql, waarde).getFirst();
    }

    private List<String> teksten(String sql, Object waarde) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(String.class).list());
    }
}
