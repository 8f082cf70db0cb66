package nl.verzuimsysteem.mijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.HerstelService;
import nl.verzuimsysteem.verzuim.NieuwContact;
import nl.verzuimsysteem.verzuim.UitDienstService;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import nl.verzuimsysteem.werknemers.WerknemerService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MijnServiceTest {
    private static final Inzagefilter ALLES = new Inzagefilter(null, null, false);

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final MijnService service = programma.bean(MijnService.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final WerknemerId werknemer = gegevens.werknemer(bedrijf, gegevens.afdeling(bedrijf));
    private final Inlogger ik = inloggers.werknemer(bedrijf, werknemer);
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bedrijf);

    @Test
    void ik_zie_mijn_gegevens_en_wanneer_ik_afwezig_was() {
        var dossier = meldZiek(vandaag.minusDays(3));
        programma.bean(HerstelService.class).meldHersteld(coordinator.actor(), dossier, vandaag.minusDays(1));

        var mijn = service.gegevens(ik.actor());

        assertThat(mijn.persoon().naam()).startsWith("Sanne Jansen");
        assertThat(mijn.persoon().afdeling()).startsWith("Afdeling");
        assertThat(mijn.persoon().bedrijf()).startsWith("Bedrijf");
        assertThat(mijn.afwezig())
                .containsExactly(new MijnGegevens.Afwezigheid(
                        dossier.waarde(), vandaag.minusDays(3), vandaag.minusDays(1), null, null));
        inloggers.regioteam(Functie.MMA, regio);
        assertThat(programma
                        .bean(OrganisatieService.class)
                        .mijnTeam(ik.actor())
                        .getFirst()
                        .team()
                        .groep(Functie.MMA))
                .isNotEmpty();
    }

    @Test
    void ik_zie_wie_in_mijn_dossier_keek_in_welke_functie_en_voor_wie() {
        var dossier = meldZiek(vandaag);
        var mma = inloggers.regioteam(Functie.MMA, regio);
        programma.bean(DossierService.class).kop(mma.actor(), dossier);

        var inzagen = inzagen(ALLES);

        assertThat(inzagen)
                .extracting(een -> een.naam() + " " + een.functie() + " " + een.handeling())
                .containsExactly(
                        mma.naam() + " MMA DOSSIER_INZIEN", coordinator.naam() + " VERZUIMCOORDINATOR ZIEK_MELDEN");
        assertThat(inzagen.getFirst().organisatie()).isEqualTo("de arbodienst");
        assertThat(inzagen.getLast().organisatie()).startsWith("Bedrijf");
        assertThat(inzagen).noneMatch(Inzage::geweigerd).noneMatch(Inzage::zelf);
    }

    /** Whatever an employer or a team does to his file carries his name, so that none of it is hidden from him. */
    @Test
    void elke_handeling_in_mijn_dossier_staat_erbij() {
        var werkgever = coordinator.actor();
        var mma = inloggers.regioteam(Functie.MMA, regio).actor();
        var dossier = meldZiek(vandaag.minusDays(5));
        programma.bean(WerknemerService.class).lees(werkgever, werknemer);
        programma.bean(ZiekmeldService.class).keuze(werkgever, werknemer);
        programma.bean(DossierService.class).tijdlijn(werkgever, dossier, Uitsnede.eerste(10));
        programma
                .bean(ContactService.class)
                .legVast(
                        werkgever,
                        dossier,
                        new NieuwContact(
                                UUID.randomUUID().toString(),
                                vandaag,
                                ContactKanaal.TELEFOON,
                                "Vrijdag bellen wij weer.",
                                vandaag.plusDays(3)));
        programma.bean(ContactService.class).vanDossier(werkgever, dossier);
        var taak = programma
                .bean(TakenService.class)
                .open(werkgever, TakenFilter.ALLE, Uitsnede.eerste(10))
                .rijen()
                .getFirst();
        var opdracht = programma
                .bean(OpdrachtService.class)
                .verstuur(
                        werkgever,
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(),
                                dossier,
                                "EXTRA_SPREEKUUR",
                                "Graag een spreekuur.",
                                null));
        programma.bean(WerklijstService.class).open(mma, opdracht);
        programma.bean(WerklijstService.class).pakOp(mma, opdracht);
        programma.bean(WerklijstService.class).voerUit(mma, opdracht, "Donderdag om 10.00 uur.");
        programma.bean(OpdrachtService.class).vanDossier(werkgever, dossier);
        programma.bean(OpdrachtService.class).opdracht(werkgever, opdracht);
        programma.bean(TakenService.class).rondAf(werkgever, java.util.Objects.requireNonNull(taak.id()));
        programma.bean(UitDienstService.class).meldUitDienst(werkgever, dossier, vandaag.plusDays(10));
        programma.bean(UitDienstService.class).draaiTerug(werkgever, dossier);
        programma.bean(HerstelService.class).meldHersteld(werkgever, dossier, vandaag);

        assertThat(inzagen(ALLES))
                .extracting(Inzage::handeling)
                .contains(
                        Handeling.ZIEK_MELDEN,
                        Handeling.MEDEWERKERS_INZIEN,
                        Handeling.DOSSIER_INZIEN,
                        Handeling.CONTACT_VASTLEGGEN,
                        Handeling.OPDRACHT_VERSTUREN,
                        Handeling.OPDRACHT_INZIEN,
                        Handeling.OPDRACHT_BEHANDELEN,
                        Handeling.TAAK_AFRONDEN,
                        Handeling.UIT_DIENST_MELDEN,
                        Handeling.HERSTELD_MELDEN);
        assertThat(inzagen(ALLES)).hasSize(16);
    }

    @Test
    void wat_ik_zelf_deed_staat_er_alleen_bij_als_ik_dat_vraag() {
        service.gegevens(ik.actor());

        assertThat(inzagen(ALLES)).isEmpty();
        assertThat(inzagen(new Inzagefilter(null, null, true))).isNotEmpty().allMatch(Inzage::zelf);
    }

    @Test
    void de_periode_kiest_en_een_verkeerde_wordt_uitgelegd() {
        meldZiek(vandaag);

        assertThat(inzagen(new Inzagefilter(vandaag, vandaag, false))).hasSize(1);
        assertThat(inzagen(new Inzagefilter(vandaag.minusDays(9), vandaag.minusDays(1), false)))
                .isEmpty();
        assertThatThrownBy(() -> inzagen(new Inzagefilter(vandaag, vandaag.minusDays(1), false)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void ik_zie_niets_van_een_ander_en_een_ander_niets_van_mij() {
        meldZiek(vandaag);
        var collega = inloggers.werknemer(bedrijf, gegevens.werknemer(bedrijf));

        assertThat(service.inzagen(collega.actor(), ALLES, Uitsnede.eerste(50)).rijen())
                .isEmpty();
        for (var wie : List.of(
                coordinator, inloggers.regioteam(Functie.MMA, regio), inloggers.beheerder(Functie.LOGBEHEERDER))) {
            assertThatThrownBy(() -> service.inzagen(wie.actor(), ALLES, Uitsnede.eerste(50)))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.gegevens(wie.actor())).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void gegevens_kosten_drie_vragen_en_inzagen_twee() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.gegevens(ik.actor());
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(3);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.inzagen(ik.actor(), ALLES, Uitsnede.eerste(50));
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
    }

    @Test
    void de_api_geeft_mij_mijn_inzagen() {
        meldZiek(vandaag);

        var antwoord = new ApiAanroep(programma).met(ik.token()).get("/api/v1/mijn/inzagen");

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.body()).contains(coordinator.naam(), "\"wat\":\"Ziek melden\"");
        assertThat(new ApiAanroep(programma)
                        .met(coordinator.token())
                        .get("/api/v1/mijn/inzagen")
                        .status())
                .isEqualTo(403);
    }

    private List<Inzage> inzagen(Inzagefilter filter) {
        return service.inzagen(ik.actor(), filter, Uitsnede.eerste(100)).rijen();
    }

    private DossierId meldZiek(LocalDate dag) {
        return programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator.actor(), new Ziekmelding(UUID.randomUUID().toString(), werknemer, dag, null, null));
    }
}
