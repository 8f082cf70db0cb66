package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
class BeheerTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final GebruikersService gebruikers = programma.bean(GebruikersService.class);
    private final BeheerService beheer = programma.bean(BeheerService.class);
    private final VerzoekService verzoeken = programma.bean(VerzoekService.class);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final BedrijfId buren = gegevens.bedrijf(gegevens.regio());
    private final Inlogger beheerder = inloggers.gebruikersbeheerder(bedrijf);
    private final Actor ik = beheerder.actor();
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @Test
    void een_nieuwe_leidinggevende_van_een_afdeling_wordt_uitgenodigd_en_staat_in_de_lijst() {
        var afdeling = gegevens.afdeling(bedrijf);

        var wie = maak("Anna de Groot", leiding(afdeling));

        assertThat(gebruikers
                        .lijst(ik, new Gebruikerfilter("groot anna", null, null), Uitsnede.eerste(50))
                        .rijen())
                .singleElement()
                .satisfies(rij -> {
                    assertThat(rij.id()).isEqualTo(wie);
                    assertThat(rij.status()).isEqualTo(Gebruikerstatus.UITGENODIGD);
                    assertThat(rij.eigen()).isTrue();
                    assertThat(rij.zelf()).isFalse();
                    assertThat(rij.functies()).singleElement().satisfies(functie -> {
                        assertThat(functie.functie()).isEqualTo(Functie.LEIDINGGEVENDE);
                        assertThat(functie.afdeling()).isEqualTo(afdeling);
                    });
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Functie.class,
            names = {"MMA", "POB", "CASEMANAGER", "BEDRIJFSARTS", "FUNCTIONEEL_BEHEERDER", "LOGBEHEERDER", "SYSTEEM"})
    void een_functie_van_de_arbodienst_kan_een_beheerder_niet_geven(Functie functie) {
        var fout = catchThrowableOfType(
                OngeldigeInvoer.class,
                () -> beheer.maak(
                        ik, bedrijf, persoon("Piet Bos"), new NieuweFunctie(functie, null, null, vandaag, null)));

        assertThat(fout.fouten()).extracting(OngeldigeInvoer.Veldfout::veld).containsExactly("functie");
    }

    @Test
    void bij_een_ander_bedrijf_is_niets_te_vinden() {
        var collega = inloggers.verzuimcoordinator(buren);
        var functie = gebruikersVan(inloggers.gebruikersbeheerder(buren).actor(), collega.id())
                .functies()
                .getFirst();

        assertThatThrownBy(() -> gebruikers.lees(ik, collega.id())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.maak(ik, buren, persoon("Piet Bos"), leiding(null)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.geef(ik, collega.id(), bedrijf, leiding(null)))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.beeindig(ik, functie.id(), vandaag)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> beheer.blokkeer(ik, collega.id(), 0)).isInstanceOf(NietGevonden.class);
        assertThat(gebruikers
                        .lijst(ik, Gebruikerfilter.GEEN, Uitsnede.eerste(200))
                        .rijen())
                .noneMatch(rij -> rij.id().equals(collega.id()));
        assertThatThrownBy(() -> gebruikers.lijst(collega.actor(), Gebruikerfilter.GEEN, Uitsnede.eerste(1)))
                .isInstanceOf(GeenRecht.class);
    }

    @Test
    void wie_ergens_anders_een_login_heeft_krijgt_de_functie_in_die_ene_login() {
        var collega = inloggers.verzuimcoordinator(buren);

        var uitkomst =
                beheer.maak(ik, bedrijf, new Persoonsgegevens("Typfout", collega.inlognaam(), null), leiding(null));

        assertThat(uitkomst.gebruiker()).isEqualTo(collega.id());
        var gezien = gebruikers.lees(ik, collega.id());
        assertThat(gezien.naam()).isEqualTo(collega.naam());
        assertThat(gezien.eigen()).isFalse();
        assertThat(gezien.functies()).extracting(Functieregel::bedrijf).containsExactly(bedrijf);
        assertThat(post(collega.inlognaam())).containsExactly("U hebt er een functie bij");
        assertThatThrownBy(() -> beheer.wijzig(ik, collega.id(), gezien.versie(), persoon("Anders")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("andere organisatie");

        beheer.maak(ik, bedrijf, new Persoonsgegevens("Typfout", collega.inlognaam(), null), leiding(null));
        assertThat(gebruikers.lees(ik, collega.id()).functies()).hasSize(1);
        assertThat(post(collega.inlognaam())).hasSize(1);
    }

    @Test
    void wie_ook_elders_een_functie_heeft_houdt_zijn_account() {
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));
        inloggers.stelAan(
                wie.id(), Inloggers.Aanstelling.van(Functie.VERZUIMCOORDINATOR, buren), vandaag.plusDays(3), null);

        blijftZoalsHetIs(wie);
    }

    @ParameterizedTest
    @EnumSource(
            value = Functie.class,
            names = {"CASEMANAGER", "FUNCTIONEEL_BEHEERDER"})
    void wie_ook_voor_de_arbodienst_werkt_houdt_zijn_account(Functie functie) {
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));
        inloggers.stelAan(
                wie.id(),
                new Inloggers.Aanstelling(functie, null, functie == Functie.CASEMANAGER ? bedrijf : null, null, null),
                vandaag,
                null);

        blijftZoalsHetIs(wie);
    }

    @Test
    void wat_elders_voorbij_is_telt_niet_meer() {
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));
        inloggers.stelAan(
                wie.id(), Inloggers.Aanstelling.van(Functie.VERZUIMCOORDINATOR, buren), vandaag.minusDays(9), vandaag);

        assertThat(gebruikers.lees(ik, wie.id()).eigen()).isTrue();
        assertThat(beheer.blokkeer(ik, wie.id(), wie.versie()).wacht()).isFalse();
    }

    private void blijftZoalsHetIs(Gebruiker wie) {
        assertThat(gebruikers.lees(ik, wie.id()).eigen()).isFalse();
        assertThatThrownBy(() -> beheer.wijzig(ik, wie.id(), wie.versie(), persoon("Els Smit")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Bel de arbodienst");
        assertThatThrownBy(() -> beheer.nodigUit(ik, wie.id(), wie.versie())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> beheer.blokkeer(ik, wie.id(), wie.versie())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> beheer.geefVrij(ik, wie.id(), wie.versie())).isInstanceOf(Conflict.class);
    }

    @Test
    void een_functie_per_direct_beeindigen_weigert_de_volgende_klik() {
        var wie = maak("Kees Bakker", leiding(null));
        var functie = gebruikers.lees(ik, wie).functies().getFirst();
        var versie = getal("SELECT rechten_versie FROM gebruiker WHERE id = ?", wie.waarde());

        beheer.beeindig(ik, functie.id(), vandaag);

        var nu = gebruikers.lees(ik, wie).functies().getFirst();
        assertThat(nu.geldtOp(vandaag)).isFalse();
        assertThat(getal("SELECT rechten_versie FROM gebruiker WHERE id = ?", wie.waarde()))
                .isGreaterThan(versie);
        assertThatThrownBy(() -> beheer.beeindig(ik, functie.id(), vandaag)).isInstanceOf(Conflict.class);
    }

    @Test
    void een_functie_kan_op_een_latere_dag_eindigen_en_daarna_nog_eerder_maar_niet_in_het_verleden() {
        var functie = gebruikers
                .lees(ik, maak("Kees Bakker", leiding(null)))
                .functies()
                .getFirst();

        beheer.beeindig(ik, functie.id(), vandaag.plusDays(10));
        beheer.beeindig(ik, functie.id(), vandaag.plusDays(3));

        assertThatThrownBy(() -> beheer.beeindig(ik, functie.id(), vandaag.plusDays(5)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> beheer.beeindig(ik, functie.id(), vandaag.minusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void velden_die_niet_kloppen_worden_bij_hun_naam_genoemd() {
        var fout = catchThrowableOfType(
                OngeldigeInvoer.class,
                () -> beheer.maak(
                        ik,
                        bedrijf,
                        new Persoonsgegevens(" ", "geen adres", "bel"),
                        new NieuweFunctie(
                                Functie.WERKNEMER,
                                gegevens.afdeling(buren),
                                null,
                                vandaag.plusYears(3),
                                vandaag.minusDays(1))));

        assertThat(fout.fouten())
                .extracting(OngeldigeInvoer.Veldfout::veld)
                .contains("naam", "email", "telefoon", "afdeling", "personeelsnummer", "van", "totEnMet");
    }

    @Test
    void met_een_personeelsnummer_opent_niemand_het_dossier_van_een_ander() {
        var werknemer = gegevens.werknemer(bedrijf);
        var nummer = tekst("SELECT personeelsnummer FROM werknemer WHERE id = ?", werknemer.waarde());
        var eigen = new NieuweFunctie(Functie.WERKNEMER, null, nummer, vandaag, null);
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));

        assertThatThrownBy(() -> beheer.geef(ik, wie.id(), bedrijf, eigen))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit e-mailadres is niet dat van deze medewerker");
        var fout =
                catchThrowableOfType(OngeldigeInvoer.class, () -> beheer.maak(ik, bedrijf, persoon("Anna Bos"), eigen));
        assertThat(fout.fouten()).extracting(OngeldigeInvoer.Veldfout::veld).containsExactly("personeelsnummer");

        zet("UPDATE werknemer SET email = UPPER(?) WHERE id = ?", wie.email(), werknemer.waarde());
        beheer.geef(ik, wie.id(), bedrijf, eigen);
        assertThat(gebruikers.lees(ik, wie.id()).functies())
                .extracting(Functieregel::functie)
                .contains(Functie.WERKNEMER);
    }

    @Test
    void een_personeelsnummer_geeft_alleen_de_naam() {
        var werknemer = gegevens.werknemer(bedrijf);
        var nummer = tekst("SELECT personeelsnummer FROM werknemer WHERE id = ?", werknemer.waarde());

        assertThat(gebruikers.naamBij(ik, bedrijf, nummer)).startsWith("Sanne Jansen");
        assertThatThrownBy(() -> gebruikers.naamBij(ik, bedrijf, "bestaat niet"))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> gebruikers.naamBij(ik, buren, nummer)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void wie_hetzelfde_adres_heeft_als_een_medewerker_wordt_aan_hem_gekoppeld() {
        var werknemer = gegevens.werknemer(bedrijf);
        var adres = "koppel" + NUMMER.incrementAndGet() + "@example.com";
        zet("UPDATE werknemer SET email = ? WHERE id = ?", adres, werknemer.waarde());

        var wie = gebruikerVan(beheer.maak(ik, bedrijf, new Persoonsgegevens("Sanne", adres, null), leiding(null)));

        assertThat(getal("SELECT werknemer_id FROM gebruiker_functie WHERE gebruiker_id = ?", wie.waarde()))
                .isEqualTo(werknemer.waarde());
    }

    @Test
    void twee_beheerders_die_tegelijk_wijzigen_merken_het() {
        var collega = inloggers.gebruikersbeheerder(bedrijf);
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));

        beheer.wijzig(ik, wie.id(), wie.versie(), persoon("Els Smit-Bos"));

        assertThatThrownBy(() -> beheer.wijzig(collega.actor(), wie.id(), wie.versie(), persoon("Els Bos")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> beheer.blokkeer(collega.actor(), wie.id(), wie.versie()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void met_het_adres_gaat_de_inlognaam_mee_en_het_oude_adres_hoort_het() {
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));
        var nieuw = "nieuw" + NUMMER.incrementAndGet() + "@example.com";

        beheer.wijzig(ik, wie.id(), wie.versie(), new Persoonsgegevens("Els Smit", nieuw, null));

        assertThat(gebruikers.lees(ik, wie.id()).inlognaam()).isEqualTo(nieuw);
        assertThat(post(wie.email())).contains("Het e-mailadres van uw account is gewijzigd");
        // The link that went to the old address opens nothing: there is one, and it went to the new address.
        assertThat(post(nieuw)).hasSize(1);
        var open = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM toegangslink WHERE gebruikt_op IS NULL AND gebruiker_id = ?",
                                wie.id().waarde())
                        .mapTo(Integer.class)
                        .one());
        assertThat(open).isEqualTo(1);
    }

    @Test
    void een_adres_waarmee_al_iemand_inlogt_kan_niet_ook_van_een_ander_zijn() {
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));
        var bezet = inloggers.verzuimcoordinator(buren).inlognaam();

        assertThatThrownBy(() -> beheer.wijzig(ik, wie.id(), wie.versie(), new Persoonsgegevens("Els", bezet, null)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void de_lijst_zoekt_op_functie_en_status() {
        var leider = inloggers.leidinggevende(bedrijf);
        var stil = inloggers.verzuimcoordinator(bedrijf);
        zet(
                "UPDATE gebruiker SET laatst_ingelogd = UTC_TIMESTAMP() - INTERVAL 91 DAY WHERE id = ?",
                stil.id().waarde());

        assertThat(namen(new Gebruikerfilter("", Functie.LEIDINGGEVENDE, null))).containsExactly(leider.naam());
        assertThat(namen(new Gebruikerfilter("", null, Gebruikerstatus.LANG_NIET)))
                .containsExactly(stil.naam());
        assertThat(namen(new Gebruikerfilter("", null, Gebruikerstatus.ACTIEF)))
                .containsExactlyInAnyOrder(beheerder.naam(), leider.naam());
        assertThat(namen(new Gebruikerfilter("", null, Gebruikerstatus.UITGENODIGD)))
                .isEmpty();
        assertThat(namen(new Gebruikerfilter("100%", null, null))).isEmpty();
    }

    private List<String> namen(Gebruikerfilter filter) {
        return gebruikers.lijst(ik, filter, Uitsnede.eerste(50)).rijen().stream()
                .map(Gebruiker::naam)
                .toList();
    }

    @Test
    void blokkeren_en_vrijgeven_werkt_en_staat_in_de_lijst() {
        var wie = gebruikers.lees(ik, maak("Tom Visser", leiding(null)));

        beheer.blokkeer(ik, wie.id(), wie.versie());

        var geblokkeerd = gebruikers.lees(ik, wie.id());
        assertThat(geblokkeerd.status()).isEqualTo(Gebruikerstatus.GEBLOKKEERD);
        assertThat(gebruikers
                        .lijst(ik, new Gebruikerfilter("", null, Gebruikerstatus.GEBLOKKEERD), Uitsnede.eerste(50))
                        .rijen())
                .extracting(Gebruiker::id)
                .containsExactly(wie.id());
        beheer.geefVrij(ik, wie.id(), geblokkeerd.versie());
        assertThat(gebruikers.lees(ik, wie.id()).status()).isEqualTo(Gebruikerstatus.UITGENODIGD);
    }

    @Test
    void de_laatste_beheerder_verliest_zijn_functie_niet_en_een_uitnodiging_telt_niet_als_tweede() {
        var collega = inloggers.gebruikersbeheerder(bedrijf);
        beheer.maak(ik, bedrijf, persoon("Nog Niet Binnen"), beheerderschap());
        keurGoed(collega.actor(), verzoeken.open(collega.actor()).getFirst());
        var eigenFunctie =
                gebruikers.lees(collega.actor(), beheerder.id()).functies().getFirst();
        var zijnFunctie = gebruikers.lees(ik, collega.id()).functies().getFirst();

        beheer.beeindig(ik, zijnFunctie.id(), vandaag);

        assertThatThrownBy(() -> beheer.beeindig(collega.actor(), eigenFunctie.id(), vandaag))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("laatste gebruikersbeheerder");
    }

    @Test
    void twee_beheerders_die_elkaar_tegelijk_afzetten_houden_er_een_over() throws Exception {
        var collega = inloggers.gebruikersbeheerder(bedrijf);
        var mijn = gebruikers.lees(ik, beheerder.id()).functies().getFirst().id();
        var zijn = gebruikers.lees(ik, collega.id()).functies().getFirst().id();
        try (var werkers = Executors.newFixedThreadPool(2)) {
            var taken = werkers.invokeAll(List.of(
                    () -> beheer.beeindig(ik, zijn, vandaag), () -> beheer.beeindig(collega.actor(), mijn, vandaag)));
            assertThat(taken.stream().filter(taak -> taak.state() == java.util.concurrent.Future.State.SUCCESS))
                    .hasSize(1);
        }
        assertThat(getal("""
                        SELECT COUNT(*) FROM gebruiker_functie
                        WHERE bedrijf_id = ? AND functie = 'GEBRUIKERSBEHEERDER' AND geldig_tot IS NULL""", bedrijf.waarde())).isEqualTo(1);
    }

    @Test
    void een_wijziging_van_het_eigen_account_wacht_op_een_tweede_beheerder() {
        var collega = inloggers.gebruikersbeheerder(bedrijf);
        var voor = gebruikers.lees(ik, beheerder.id());
        assertThat(voor.zelf()).isTrue();

        var uitkomst = beheer.geef(
                ik, beheerder.id(), bedrijf, new NieuweFunctie(Functie.VERZUIMCOORDINATOR, null, null, vandaag, null));

        assertThat(uitkomst.wacht()).isTrue();
        assertThat(gebruikers.lees(ik, beheerder.id()).functies()).isEqualTo(voor.functies());
        var eigen = verzoeken.open(ik);
        assertThat(eigen).singleElement().satisfies(verzoek -> {
            assertThat(verzoek.mag()).isFalse();
            assertThat(verzoek.vraagtZelf()).isTrue();
        });
        var id = eigen.getFirst().id();
        var gezien = eigen.getFirst().gevraagdOp();
        assertThatThrownBy(() -> verzoeken.keurGoed(ik, id, gezien)).isInstanceOf(Conflict.class);
        var regels = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT bijzonderheid FROM audit_regel WHERE uitkomst = 4 AND gebruiker_id = ?",
                                beheerder.id().waarde())
                        .mapTo(String.class)
                        .list());
        assertThat(regels).containsExactly("niet door deze gebruiker");
        assertThat(post(collega.inlognaam())).containsExactly("Er staat een taak klaar");

        verzoeken.keurGoed(collega.actor(), id, gezien);

        assertThat(gebruikers.lees(ik, beheerder.id()).functies())
                .extracting(Functieregel::functie)
                .contains(Functie.VERZUIMCOORDINATOR);
        assertThatThrownBy(() -> verzoeken.keurGoed(collega.actor(), id, gezien))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void zich_tot_tweede_gebruiker_maken_lukt_niet_zonder_een_ander() {
        inloggers.gebruikersbeheerder(bedrijf);
        var tweede = new NieuweFunctie(Functie.VERZUIMCOORDINATOR, null, null, vandaag, null);
        var eigenAdres = beheerder.inlognaam();

        assertThat(beheer.maak(ik, bedrijf, new Persoonsgegevens("Iemand Anders", eigenAdres, null), tweede)
                        .wacht())
                .as("with his own address")
                .isTrue();
        assertThat(beheer.maak(
                                ik,
                                bedrijf,
                                new Persoonsgegevens(beheerder.naam().toUpperCase(), "x" + eigenAdres, null),
                                tweede)
                        .wacht())
                .as("with his own name")
                .isTrue();
        var ander = gebruikers.lees(ik, maak("Els Smit", tweede));
        assertThat(beheer.wijzig(ik, ander.id(), ander.versie(), new Persoonsgegevens("Els Smit", eigenAdres, null))
                        .wacht())
                .as("by giving somebody's account his own address")
                .isTrue();
        assertThat(getal("SELECT COUNT(*) FROM gebruiker WHERE email = ?", "x" + eigenAdres))
                .isZero();
    }

    @Test
    void zich_via_het_eigen_personeelsnummer_een_tweede_account_geven_wacht_ook() {
        var werknemer = gegevens.werknemer(bedrijf);
        var nummer = tekst("SELECT personeelsnummer FROM werknemer WHERE id = ?", werknemer.waarde());
        inloggers.stelAan(
                beheerder.id(),
                new Inloggers.Aanstelling(Functie.WERKNEMER, null, bedrijf, null, werknemer),
                vandaag,
                null);

        var uitkomst = beheer.maak(
                ik,
                bedrijf,
                persoon("Heel Anders"),
                new NieuweFunctie(Functie.LEIDINGGEVENDE, null, nummer, vandaag, null));

        assertThat(uitkomst.wacht()).isTrue();
    }

    @Test
    void zonder_tweede_beheerder_beslist_de_functioneel_beheerder_en_alleen_dan() {
        var functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
        hoortHier(beheerder.id());
        beheer.nodigUit(ik, beheerder.id(), gebruikers.lees(ik, beheerder.id()).versie());
        var gezien = verzoeken.open(ik).getFirst().gevraagdOp();
        var id = verzoeken.open(ik).getFirst().id();
        assertThat(verzoeken.open(functioneel)).anyMatch(een -> een.id().equals(id) && een.mag());

        var collega = inloggers.gebruikersbeheerder(bedrijf);
        assertThat(verzoeken.open(functioneel)).noneMatch(een -> een.id().equals(id));
        assertThatThrownBy(() -> verzoeken.keurGoed(functioneel, id, gezien)).isInstanceOf(NietGevonden.class);

        verzoeken.wijsAf(collega.actor(), id);
        assertThat(verzoeken.open(ik)).isEmpty();
    }

    @Test
    void wie_een_verzoek_deed_kan_het_intrekken_en_hetzelfde_vragen_is_een_verzoek() {
        hoortHier(beheerder.id());
        var versie = gebruikersVan(ik, beheerder.id()).versie();
        beheer.nodigUit(ik, beheerder.id(), versie);
        beheer.nodigUit(ik, beheerder.id(), versie);
        var open = verzoeken.open(ik);
        assertThat(open).hasSize(1);

        verzoeken.wijsAf(ik, open.getFirst().id());

        assertThat(verzoeken.open(ik)).isEmpty();
    }

    @Test
    void een_lijst_kost_twee_vragen_en_een_wijziging_ten_hoogste_vijf() {
        var wie = gebruikers.lees(ik, maak("Els Smit", leiding(null)));
        tel(2, () -> gebruikers.lijst(ik, Gebruikerfilter.GEEN, Uitsnede.eerste(50)));
        tel(3, () -> gebruikers.lees(ik, wie.id()));
        tel(5, () -> beheer.wijzig(ik, wie.id(), wie.versie(), new Persoonsgegevens("Els Bos", wie.email(), null)));
        // Another address: mail to the old one, the old link gone, a new one made and sent; he may be an employee.
        tel(10, () -> beheer.wijzig(ik, wie.id(), wie.versie() + 1, persoon("Els Bos")));
        tel(5, () -> beheer.geef(ik, wie.id(), bedrijf, leiding(gegevens.afdeling(bedrijf))));
        tel(5, () -> beheer.blokkeer(ik, wie.id(), wie.versie() + 2));
        var functie = gebruikers.lees(ik, wie.id()).functies().getFirst().id();
        tel(5, () -> beheer.beeindig(ik, functie, vandaag));
        tel(9, () -> beheer.maak(ik, bedrijf, persoon("Nieuw Iemand"), leiding(null)));
    }

    private NieuweFunctie beheerderschap() {
        return new NieuweFunctie(Functie.GEBRUIKERSBEHEERDER, null, null, vandaag, null);
    }

    private void keurGoed(Actor wie, Verzoek verzoek) {
        verzoeken.keurGoed(wie, verzoek.id(), verzoek.gevraagdOp());
    }

    private void tel(int meeste, Runnable werk) {
        try (var telling = programma.teller().beginDezeThread()) {
            werk.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(meeste);
        }
    }

    private void hoortHier(GebruikerId wie) {
        zet("UPDATE gebruiker SET bedrijf_id = ? WHERE id = ?", bedrijf.waarde(), wie.waarde());
    }

    private Gebruiker gebruikersVan(Actor wie, GebruikerId id) {
        return gebruikers.lees(wie, id);
    }

    private GebruikerId maak(String naam, NieuweFunctie functie) {
        var uitkomst = beheer.maak(ik, bedrijf, persoon(naam), functie);
        assertThat(uitkomst.wacht()).isFalse();
        return gebruikerVan(uitkomst);
    }

    private static GebruikerId gebruikerVan(Uitkomst uitkomst) {
        return Objects.requireNonNull(uitkomst.gebruiker());
    }

    private NieuweFunctie leiding(@Nullable AfdelingId afdeling) {
        return new NieuweFunctie(Functie.LEIDINGGEVENDE, afdeling, null, vandaag, null);
    }

    private static Persoonsgegevens persoon(String naam) {
        return new Persoonsgegevens(naam, "p" + NUMMER.incrementAndGet() + "-beheertest@example.com", null);
    }

    private List<String> post(String aan) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select("SELECT onderwerp FROM uitgaand_bericht WHERE aan = ? ORDER BY id", aan)
                                .mapTo(String.class)
                                .list());
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
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(String.class).one());
    }
}
