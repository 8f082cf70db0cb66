package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ContactServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final ContactService service = programma.bean(ContactService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(10);

    @Test
    void contacten_staan_in_het_dossier_de_laatste_eerst() {
        service.legVast(coordinator, dossier, contact(5, "Kees neemt de ritten over", null));
        service.legVast(coordinator, dossier, contact(1, "Maandag bellen wij weer", vandaag.plusDays(3)));

        var contacten = service.vanDossier(coordinator, dossier);

        assertThat(contacten)
                .extracting(Contactmoment::afspraken)
                .containsExactly("Maandag bellen wij weer", "Kees neemt de ritten over");
        assertThat(contacten.getFirst().volgendeDatum()).isEqualTo(vandaag.plusDays(3));
        assertThat(contacten.getFirst().kanaal()).isEqualTo(ContactKanaal.TELEFOON);
        assertThat(contacten.getFirst().door()).isEqualTo("Noor de Boer");
    }

    @Test
    void een_dossier_zonder_contact_heeft_een_lege_lijst() {
        assertThat(service.vanDossier(coordinator, dossier)).isEmpty();
    }

    @Test
    void dezelfde_sleutel_legt_een_keer_vast() {
        var contact = contact(0, "Wij bellen dinsdag", null);

        var id = service.legVast(coordinator, dossier, contact);

        assertThat(service.legVast(coordinator, dossier, contact)).isEqualTo(id);
        assertThat(service.vanDossier(coordinator, dossier)).hasSize(1);
    }

    @Test
    void medische_tekst_wordt_niet_bewaard() {
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, contact(0, "Hij slikt medicijnen", null)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("medische informatie")
                .hasMessageContaining("medicijnen");
        assertThat(bezetting.aantal("contactmoment")).isZero();
    }

    @Test
    void een_woord_dat_niet_medisch_is_bedoeld_mag_met_een_reden_en_dat_staat_in_dossier_tijdlijn_en_log() {
        var contact = metReden("Hij rijdt weer, de klant Corona BV volgt", "Corona BV is een klant");

        try (var telling = programma.teller().beginDezeThread()) {
            service.legVast(coordinator, dossier, contact);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }

        assertThat(service.vanDossier(coordinator, dossier).getFirst().nietMedisch())
                .isEqualTo("Corona BV is een klant");
        assertThat(programma
                        .bean(DossierService.class)
                        .tijdlijn(coordinator, dossier, Uitsnede.eerste(5))
                        .rijen()
                        .getFirst()
                        .tekst())
                .contains("Geen medische informatie, volgens de schrijver: Corona BV is een klant");
        assertThat(laatsteBijzonderheid()).isEqualTo("niet medisch bedoeld: afspraken (1)");
    }

    @Test
    void de_reden_moet_iets_zeggen_en_mag_zelf_niet_medisch_zijn() {
        for (var reden : List.of("", "zomaar", "Hij heeft een hernia en belt")) {
            assertThatThrownBy(() -> service.legVast(coordinator, dossier, metReden("De klant Corona BV belt", reden)))
                    .isInstanceOfSatisfying(
                            OngeldigeInvoer.class,
                            invoer -> assertThat(invoer.fouten())
                                    .extracting(OngeldigeInvoer.Veldfout::veld)
                                    .containsExactly("nietMedisch"));
        }
        assertThat(bezetting.aantal("contactmoment")).isZero();
    }

    @Test
    void een_reden_waar_niets_medisch_lijkt_wordt_niet_bewaard() {
        service.legVast(coordinator, dossier, metReden("Wij bellen dinsdag", "Voor de zekerheid"));

        assertThat(service.vanDossier(coordinator, dossier).getFirst().nietMedisch())
                .isNull();
    }

    @Test
    void wat_niet_klopt_wordt_per_veld_genoemd() {
        var fout = new NieuwContact("x", vandaag.plusDays(1), ContactKanaal.VIDEO, " ", vandaag.minusDays(1));

        assertThatThrownBy(() -> service.legVast(coordinator, dossier, fout))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        invoer -> assertThat(invoer.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("sleutel", "datum", "afspraken", "volgendeDatum"));
        assertThatThrownBy(() -> service.legVast(coordinator, dossier, contact(11, "Te vroeg", null)))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void contact_vastleggen_kost_ten_hoogste_vijf_vragen_en_lezen_twee() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.legVast(coordinator, dossier, contact(0, "Wij bellen dinsdag", vandaag.plusDays(2)));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.vanDossier(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void buiten_het_bereik_of_in_een_andere_functie_legt_niemand_iets_vast() {
        var contact = contact(0, "Wij bellen dinsdag", null);
        for (var vreemde : List.of(
                bezetting.coordinatorElders(), bezetting.leidinggevendeElders(), bezetting.coordinatorOverZichzelf())) {
            assertThatThrownBy(() -> service.legVast(vreemde, dossier, contact)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.vanDossier(vreemde, dossier)).isInstanceOf(NietGevonden.class);
        }
        assertThatThrownBy(() -> service.vanDossier(bezetting.teamlidElders(Functie.POB), dossier))
                .isInstanceOf(NietGevonden.class);
        for (var ander : List.of(bezetting.teamlid(Functie.MMA), bezetting.gebruikersbeheerder())) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, contact)).isInstanceOf(GeenRecht.class);
        }
        assertThatThrownBy(() -> service.vanDossier(bezetting.gebruikersbeheerder(), dossier))
                .isInstanceOf(GeenRecht.class);
    }

    private NieuwContact metReden(String afspraken, String reden) {
        return new NieuwContact(Bezetting.sleutel(), vandaag, ContactKanaal.TELEFOON, afspraken, null, reden);
    }

    private String laatsteBijzonderheid() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT bijzonderheid FROM audit_regel
                                WHERE bedrijf_id = :bedrijf AND handeling = 'CONTACT_VASTLEGGEN'
                                ORDER BY id DESC LIMIT 1""")
                        .bind("bedrijf", bezetting.bedrijf)
                        .mapTo(String.class)
                        .one());
    }

    private NieuwContact contact(int dagenGeleden, String afspraken, @Nullable LocalDate volgende) {
        return new NieuwContact(
                Bezetting.sleutel(), vandaag.minusDays(dagenGeleden), ContactKanaal.TELEFOON, afspraken, volgende);
    }
}
