package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.toegang.Proefsessie;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The people of the arbodienst: their accounts, their functions, and who stands in for whom. */
@Tag("database")
class StafTest {
    private final Beheertoneel toneel = new Beheertoneel();
    private final ArbodienstService accounts = toneel.programma.bean(ArbodienstService.class);
    private final VervangService vervangen = toneel.programma.bean(VervangService.class);
    private final RegioService regios = toneel.programma.bean(RegioService.class);
    private final Actor ik = toneel.beheerder;
    private final LocalDate vandaag = toneel.vandaag;

    @Test
    void een_nieuw_account_krijgt_post_en_staat_in_de_lijst_met_zijn_functies() {
        var persoon = Beheertoneel.persoon("Mia Zoekbaar " + UUID.randomUUID());
        var id = accounts.maak(ik, persoon);
        assertThat(accounts.maak(ik, persoon)).isEqualTo(id);

        accounts.geef(ik, id, inRegio(Functie.MMA, toneel.regio));
        accounts.geef(ik, id, inRegio(Functie.MMA, toneel.regio));

        assertThat(accounts.lijst(ik, persoon.naam(), false, Uitsnede.eerste(10))
                        .rijen())
                .singleElement()
                .satisfies(lid -> {
                    assertThat(lid.account().uitgenodigd()).isTrue();
                    assertThat(lid.plaatsen())
                            .extracting(Staflid.Plaats::functie)
                            .containsExactly(Functie.MMA);
                });
        assertThat(toneel.post(persoon.email())).hasSize(1);
        accounts.nodigUit(ik, id);
        assertThat(toneel.post(persoon.email())).hasSize(2);
        assertThat(regios.team(ik, toneel.regio).plaatsen())
                .extracting(Teamplaats::naam)
                .contains(persoon.naam());
    }

    @Test
    void een_ander_adres_maakt_de_oude_uitnodiging_waardeloos_en_nodigt_opnieuw_uit() {
        var persoon = Beheertoneel.persoon("Fout Adres");
        var id = accounts.maak(ik, persoon);
        var oud = link(id);
        var goed = new Persoonsinvoer("Fout Adres", "goed" + persoon.email(), null);

        accounts.wijzig(ik, id, 0, goed);

        assertThat(toneel.openLinks(id)).isEqualTo(1);
        assertThat(link(id)).isNotEqualTo(oud);
        assertThat(toneel.post(goed.email())).hasSize(1);
        assertThat(toneel.post(persoon.email())).contains("Het e-mailadres van uw account is gewijzigd");
    }

    @Test
    void van_een_account_dat_werkt_hoort_het_oude_adres_dat_er_een_ander_is_en_zijn_links_vervallen() {
        var collega = toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio);
        accounts.nodigUit(ik, collega.id());
        var nieuw = Beheertoneel.persoon(collega.naam());

        accounts.wijzig(ik, collega.id(), 0, nieuw);

        assertThat(toneel.openLinks(collega.id())).isZero();
        assertThat(toneel.post(collega.inlognaam())).contains("Het e-mailadres van uw account is gewijzigd");
        assertThat(toneel.post(nieuw.email())).isEmpty();
        accounts.wijzig(ik, collega.id(), 1, new Persoonsinvoer("Andere Naam", nieuw.email(), null));
        assertThat(toneel.post(nieuw.email())).as("the same address is no news").isEmpty();
    }

    @Test
    void een_account_overnemen_kan_alleen_wie_net_liet_zien_wie_hij_is() {
        var collega =
                toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio).id();
        var onbevestigd = toneel.onbevestigd();
        List<Runnable> acten = List.of(
                () -> accounts.wijzig(onbevestigd, collega, 0, Beheertoneel.persoon("Anders")),
                () -> accounts.nodigUit(onbevestigd, collega),
                () -> accounts.geef(onbevestigd, collega, inRegio(Functie.MMA, toneel.regio)));
        acten.forEach(act -> assertThatExceptionOfType(BevestigingNodig.class).isThrownBy(act::run));
    }

    @Test
    void wie_een_account_bekijkt_staat_in_het_logboek() {
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        accounts.lees(ik, collega);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND object_soort = 'gebruiker' AND object_id = ?",
                        toneel.ik.id().waarde(),
                        collega.waarde()))
                .isEqualTo(1);
        toneel.begroot(3, () -> accounts.lees(ik, collega));
    }

    @Test
    void wie_wordt_vrijgegeven_begint_met_een_schone_lei_en_blijft_aan() {
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        accounts.blokkeer(ik, collega);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM gebruiker WHERE id = ? AND uitgezet_op IS NOT NULL AND uitgezet_om = 'BEHEERDER'",
                        collega.waarde()))
                .isEqualTo(1);
        toneel.programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET mislukte_pogingen = 9, mislukte_codes = 4 WHERE id = ?",
                        collega.waarde()));

        accounts.deblokkeer(ik, collega);

        assertThat(toneel.tel("""
                SELECT COUNT(*) FROM gebruiker
                WHERE id = ? AND actief = 1 AND vrijgegeven_op IS NOT NULL AND uitgezet_op IS NULL
                  AND uitgezet_om IS NULL AND mislukte_pogingen = 0 AND mislukte_codes = 0
                  AND geblokkeerd_tot IS NULL""", collega.waarde())).isEqualTo(1);
    }

    @Test
    void wie_bij_een_bedrijf_hoort_staat_niet_tussen_de_accounts_van_de_arbodienst() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var werkgever = toneel.inloggers.verzuimcoordinator(bedrijf);

        assertThat(accounts.lijst(ik, werkgever.inlognaam(), true, Uitsnede.eerste(10))
                        .rijen())
                .isEmpty();
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> accounts.blokkeer(ik, werkgever.id()));
        Beheertoneel.fout("email", () -> accounts.maak(ik, new Persoonsinvoer("Iemand", werkgever.inlognaam(), null)));
    }

    @Test
    void aan_zijn_eigen_account_komt_niemand() {
        var eigen = toneel.ik.id();
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        List<Runnable> acten = List.of(
                () -> accounts.wijzig(ik, eigen, 0, Beheertoneel.persoon("Ik")),
                () -> accounts.blokkeer(ik, eigen),
                () -> accounts.deblokkeer(ik, eigen),
                () -> accounts.nodigUit(ik, eigen),
                () -> accounts.geef(ik, eigen, inRegio(Functie.MMA, toneel.regio)),
                () -> accounts.geef(ik, eigen, new Staffunctie(Functie.LOGBEHEERDER, null, null, vandaag)),
                () -> accounts.beeindig(
                        ik, accounts.lees(ik, eigen).plaatsen().getFirst().id(), vandaag),
                () -> vervangen.vervang(ik, new Vervanging(collega, eigen, vandaag, vandaag)));
        acten.forEach(act -> Beheertoneel.weigert("collega", act));
        assertThat(accounts.lees(ik, eigen).plaatsen()).hasSize(1);
        assertThat(toneel.geweigerd(eigen)).as("each leaves a line").isEqualTo(acten.size());
    }

    @Test
    void wie_het_logboek_nakijkt_doet_niets_anders() {
        var beheerder =
                toneel.inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).id();
        var logboek = toneel.inloggers.beheerder(Functie.LOGBEHEERDER).id();

        Beheertoneel.weigert(
                "logboek",
                () -> accounts.geef(
                        ik, beheerder, new Staffunctie(Functie.LOGBEHEERDER, null, null, vandaag.plusYears(1))));
        Beheertoneel.weigert(
                "logboek",
                () -> accounts.geef(ik, logboek, new Staffunctie(Functie.FUNCTIONEEL_BEHEERDER, null, null, vandaag)));
        Beheertoneel.weigert("logboek", () -> accounts.geef(ik, logboek, inRegio(Functie.POB, toneel.regio)));
    }

    @Test
    void een_functie_van_een_werkgever_geeft_de_arbodienst_niet() {
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        for (var functie : List.of(Functie.VERZUIMCOORDINATOR, Functie.GEBRUIKERSBEHEERDER, Functie.SYSTEEM)) {
            Beheertoneel.fout("functie", () -> accounts.geef(ik, collega, inRegio(functie, toneel.regio)));
        }
        Beheertoneel.fout("regio", () -> accounts.geef(ik, collega, new Staffunctie(Functie.POB, null, null, vandaag)));
        Beheertoneel.fout(
                "van",
                () -> accounts.geef(
                        ik, collega, new Staffunctie(Functie.POB, toneel.regio, null, vandaag.minusDays(1))));
    }

    @Test
    void blokkeren_en_functies_beeindigen_verhogen_de_versie_van_de_rechten() {
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        var voor = rechtenversie(collega);

        accounts.blokkeer(ik, collega);
        accounts.blokkeer(ik, collega);
        accounts.deblokkeer(ik, collega);
        accounts.beeindig(ik, accounts.lees(ik, collega).plaatsen().getFirst().id(), vandaag);

        assertThat(rechtenversie(collega)).isEqualTo(voor + 3);
        assertThat(accounts.lees(ik, collega).plaatsen()).isEmpty();
    }

    @Test
    void een_account_wijzigen_gaat_op_de_gelezen_versie() {
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        accounts.wijzig(ik, collega, 0, Beheertoneel.persoon("Andere Naam"));

        assertThat(accounts.lees(ik, collega).account().naam()).isEqualTo("Andere Naam");
        Beheertoneel.weigert(
                "net gewijzigd", () -> accounts.wijzig(ik, collega, 0, Beheertoneel.persoon("Nog Anders")));
        Beheertoneel.fout("naam", () -> accounts.wijzig(ik, collega, 1, Beheertoneel.persoon(" ")));
    }

    @Test
    void wie_vervangt_krijgt_dezelfde_plaatsen_tot_de_laatste_dag_en_het_werk_komt_bij_hem() {
        var andere = toneel.gegevens.regio();
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var weg = toneel.inloggers.regioteam(Functie.CASEMANAGER, toneel.regio).id();
        var invaller = toneel.inloggers.regioteam(Functie.CASEMANAGER, andere);
        var vervanging = new Vervanging(weg, invaller.id(), vandaag, vandaag.plusDays(14));
        assertThat(ziet(invaller.id(), bedrijf)).isFalse();

        vervangen.vervang(ik, vervanging);
        vervangen.vervang(ik, vervanging);

        assertThat(ziet(invaller.id(), bedrijf)).isTrue();
        var team = toneel.programma.bean(OrganisatieService.class).team(Actoren.verzuimcoordinator(bedrijf), bedrijf);
        assertThat(team.groep(Functie.CASEMANAGER)).hasSize(2).anySatisfy(lid -> {
            var vervangt = lid.vervangt();
            assertThat(vervangt).isNotNull();
            assertThat(vervangt.tot()).isEqualTo(vandaag.plusDays(14));
        });
        assertThat(uitvoerders(bedrijf)).contains(invaller.naam());
        assertThat(vervangen.vervangingen(ik))
                .anyMatch(regel -> regel.wie().equals(weg) && regel.door().equals(invaller.id()));
        assertThat(rijen(invaller.id()))
                .as("one row of his own, one as a stand-in")
                .isEqualTo(2);

        vervangen.beeindig(ik, vervanging);
        assertThat(ziet(invaller.id(), bedrijf)).isFalse();
    }

    @Test
    void een_vervanging_begint_en_eindigt_vanzelf() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var weg = toneel.inloggers.regioteam(Functie.POB, toneel.regio).id();
        var invaller =
                toneel.inloggers.regioteam(Functie.POB, toneel.gegevens.regio()).id();

        vervangen.vervang(ik, new Vervanging(weg, invaller, vandaag.plusDays(1), vandaag.plusDays(3)));

        assertThat(ziet(invaller, bedrijf)).isFalse();
        verschuif(invaller, 1);
        assertThat(ziet(invaller, bedrijf)).isTrue();
        verschuif(invaller, 2);
        assertThat(ziet(invaller, bedrijf)).as("on the last day").isTrue();
        verschuif(invaller, 1);
        assertThat(ziet(invaller, bedrijf)).as("the day after").isFalse();
    }

    @Test
    void zichzelf_dubbel_of_verkeerd_om_vervangen_kan_niet() {
        var weg = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        var een = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        var twee = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        var arts =
                toneel.inloggers.regioteam(Functie.BEDRIJFSARTS, toneel.regio).id();
        var zonderTeam = toneel.inloggers.beheerder(Functie.LOGBEHEERDER).id();
        vervangen.vervang(ik, new Vervanging(weg, een, vandaag.plusDays(5), vandaag.plusDays(9)));

        Beheertoneel.fout("door", () -> vervang(weg, weg, 0, 3));
        Beheertoneel.fout("van", () -> vervang(weg, twee, -1, 3));
        Beheertoneel.fout("tot", () -> vervang(weg, twee, 3, 2));
        Beheertoneel.fout("tot", () -> vervang(weg, twee, 0, 400));
        Beheertoneel.fout("wie", () -> vervang(zonderTeam, twee, 0, 3));
        Beheertoneel.fout("door", () -> vervang(arts, een, 0, 3));
        Beheertoneel.fout("door", () -> vervang(twee, zonderTeam, 0, 3));
        Beheertoneel.weigert("al vervangen", () -> vervang(weg, twee, 9, 12));
        Beheertoneel.weigert("al vervangen", () -> vervang(weg, twee, 0, 5));
        Beheertoneel.weigert("zelf weg", () -> vervang(twee, weg, 6, 7));
        Beheertoneel.weigert("zelf weg", () -> vervang(een, twee, 6, 7));
        vervang(weg, twee, 10, 12);
        vervang(weg, twee, 0, 4);
    }

    @Test
    void regios_worden_gemaakt_en_hernoemd_en_zeggen_wie_er_ontbreekt() {
        var naam = "Regio " + UUID.randomUUID();
        var invoer = new Regioinvoer(naam, "088 - 000 11 22", "regio@example.com");
        var id = regios.maak(ik, invoer);
        assertThat(regios.maak(ik, invoer)).isEqualTo(id);
        Beheertoneel.fout("naam", () -> regios.maak(ik, new Regioinvoer(naam, "088 - 999 99 99", "a@example.com")));
        Beheertoneel.fout("email", () -> regios.maak(ik, new Regioinvoer("X", "088 - 999 99 99", "a")));

        regios.wijzig(ik, id, 0, new Regioinvoer(naam + " Zuid", "088 - 000 11 22", "regio@example.com"));
        Beheertoneel.weigert("net gewijzigd", () -> regios.wijzig(ik, id, 0, invoer));

        assertThat(regios.team(ik, id).regio().ontbreekt()).hasSize(4);
        toneel.inloggers.regioteam(Functie.MMA, id);
        assertThat(regios.team(ik, id).regio().ontbreekt())
                .containsExactlyInAnyOrder(Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS);
        assertThat(regios.regios(ik)).extracting(Regio::naam).contains(naam + " Zuid");
    }

    @Test
    void de_bezetting_noemt_regios_en_bedrijven_die_iemand_missen() {
        var bezetting = regios.bezetting(ik);
        assertThat(bezetting.regios()).allMatch(regio -> !regio.ontbreekt().isEmpty());
        assertThat(bezetting.regios()).extracting(Regio::id).contains(toneel.regio);
        assertThat(bezetting.tekorten()).allMatch(tekort -> !tekort.ontbreekt().isEmpty());
    }

    @Test
    void alleen_de_functioneel_beheerder_komt_hieraan() {
        var bedrijf = toneel.gegevens.bedrijf(toneel.regio);
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        var functie = accounts.lees(ik, collega).plaatsen().getFirst().id();
        var vervanging = new Vervanging(
                collega, toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id(), vandaag, vandaag);
        toneel.geenRecht(
                bedrijf,
                List.of(
                        actor -> accounts.lijst(actor, "", true, Uitsnede.eerste(10)),
                        actor -> accounts.lees(actor, collega),
                        actor -> accounts.maak(actor, Beheertoneel.persoon("Iemand")),
                        actor -> accounts.wijzig(actor, collega, 0, Beheertoneel.persoon("Iemand")),
                        actor -> accounts.blokkeer(actor, collega),
                        actor -> accounts.deblokkeer(actor, collega),
                        actor -> accounts.nodigUit(actor, collega),
                        actor -> accounts.geef(actor, collega, inRegio(Functie.POB, toneel.regio)),
                        actor -> accounts.beeindig(actor, functie, vandaag),
                        actor -> vervangen.vervang(actor, vervanging),
                        actor -> vervangen.beeindig(actor, vervanging),
                        vervangen::vervangingen,
                        regios::regios,
                        regios::bezetting,
                        actor -> regios.team(actor, toneel.regio),
                        actor -> regios.maak(actor, new Regioinvoer("X", "088 - 999 99 99", "a@example.com")),
                        actor -> regios.wijzig(
                                actor, toneel.regio, 0, new Regioinvoer("X", "088 - 999 99 99", "a@example.com"))));
    }

    @Test
    void lijsten_kosten_twee_vragen_en_bewaren_ten_hoogste_zeven() {
        var collega = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        var ander = toneel.inloggers.regioteam(Functie.MMA, toneel.regio).id();
        toneel.begroot(2, () -> accounts.lijst(ik, "", true, Uitsnede.eerste(50)));
        toneel.begroot(1, () -> regios.regios(ik));
        toneel.begroot(2, () -> regios.team(ik, toneel.regio));
        toneel.begroot(3, () -> regios.bezetting(ik));
        toneel.begroot(7, () -> accounts.wijzig(ik, collega, 0, Beheertoneel.persoon("Geteld")));
        toneel.begroot(5, () -> accounts.blokkeer(ik, collega));
        toneel.begroot(5, () -> accounts.deblokkeer(ik, collega));
        toneel.begroot(6, () -> accounts.geef(ik, collega, inRegio(Functie.POB, toneel.regio)));
        toneel.begroot(9, () -> vervang(ander, collega, 0, 3));
    }

    private void vervang(GebruikerId wie, GebruikerId door, int van, int tot) {
        vervangen.vervang(ik, new Vervanging(wie, door, vandaag.plusDays(van), vandaag.plusDays(tot)));
    }

    private Staffunctie inRegio(Functie functie, RegioId regio) {
        return new Staffunctie(functie, regio, null, vandaag);
    }

    /** Whether he sees the company when he logs in now. */
    private boolean ziet(GebruikerId wie, BedrijfId bedrijf) {
        var actor = Proefsessie.van(toneel.programma.context(), wie)
                .actor(new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1"));
        return toneel
                .programma
                .bean(OrganisatieService.class)
                .bedrijven(actor, "", Uitsnede.eerste(200))
                .rijen()
                .stream()
                .anyMatch(rij -> rij.id().equals(bedrijf));
    }

    /** Lets days go by for the functions of one person. */
    private void verschuif(GebruikerId wie, int dagen) {
        toneel.programma.jdbi().useHandle(handle -> handle.execute("""
                UPDATE gebruiker_functie SET geldig_van = geldig_van - INTERVAL ? DAY,
                       geldig_tot = geldig_tot - INTERVAL ? DAY
                WHERE gebruiker_id = ? AND vervangt_id IS NOT NULL""", dagen, dagen, wie.waarde()));
    }

    private List<String> uitvoerders(BedrijfId bedrijf) {
        var werkgever = Actoren.verzuimcoordinator(bedrijf);
        var dossier = toneel.programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        werkgever,
                        new Ziekmelding(
                                UUID.randomUUID().toString(), toneel.gegevens.werknemer(bedrijf), vandaag, null, null));
        return toneel.programma.bean(OpdrachtService.class).typen(werkgever, dossier).stream()
                .filter(type -> type.code().equals("CASEMANAGER"))
                .flatMap(type -> type.namen().stream())
                .toList();
    }

    private int rechtenversie(GebruikerId wie) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT rechten_versie FROM gebruiker WHERE id = ?", wie.waarde())
                        .mapTo(Integer.class)
                        .one());
    }

    private String link(GebruikerId wie) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT HEX(hash) FROM toegangslink WHERE gebruikt_op IS NULL AND gebruiker_id = ?",
                                wie.waarde())
                        .mapTo(String.class)
                        .one());
    }

    private int rijen(GebruikerId wie) {
        return toneel.programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM gebruiker_functie WHERE gebruiker_id = ?", wie.waarde())
                        .mapTo(Integer.class)
                        .one());
    }
}
