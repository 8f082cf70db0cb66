package nl.verzuimsysteem.vragenlijst;

import static nl.verzuimsysteem.vragenlijst.Proeflijst.schrijf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Working on a questionnaire leaves all else as it was. */
class BewerkingTest {
    private static final Vragenlijst LIJST =
            Proeflijst.van(schrijf("a", null), schrijf("vraag_1", null), schrijf("c", null));

    @Test
    void vragen_komen_erbij_gaan_weg_en_schuiven_op() {
        assertThat(codes(Bewerking.metVraag(LIJST, 3, schrijf("d", null)))).containsExactly("a", "vraag_1", "c", "d");
        assertThat(codes(Bewerking.metVraag(LIJST, 1, schrijf("b", null)))).containsExactly("a", "b", "c");
        assertThat(codes(Bewerking.zonderVraag(LIJST, 0))).containsExactly("vraag_1", "c");
        assertThat(codes(Bewerking.verplaatsVraag(LIJST, 2, 1))).containsExactly("a", "c", "vraag_1");
        assertThat(codes(Bewerking.verplaatsVraag(LIJST, 0, 1))).containsExactly("vraag_1", "a", "c");
    }

    @Test
    void een_nieuwe_vraag_en_een_nieuw_antwoord_krijgen_een_code_die_nog_vrij_is() {
        var nieuw = Bewerking.nieuweVraag(LIJST);

        assertThat(nieuw.code()).isEqualTo("vraag_2");
        assertThat(nieuw.keuzes()).extracting(Keuze::code).containsExactly("antwoord_1", "antwoord_2");
        assertThat(Bewerking.nieuweKeuze(List.of("antwoord_2", "antwoord_1")).code())
                .isEqualTo("antwoord_3");
    }

    @Test
    void regels_komen_erbij_gaan_weg_en_schuiven_op() {
        var een = new Gevolgregel(Vervolgactie.POB_CONTACT, List.of(), "een");
        var twee = new Gevolgregel(Vervolgactie.WERKGESPREK, List.of(), "twee");
        var met = Bewerking.metRegel(Bewerking.metRegel(LIJST, 0, een), 1, twee);

        assertThat(met.regels()).containsExactly(een, twee);
        assertThat(Bewerking.verplaatsRegel(met, 1, 0).regels()).containsExactly(twee, een);
        assertThat(Bewerking.zonderRegel(met, 0).regels()).containsExactly(twee);
        assertThat(met.vragen()).isEqualTo(LIJST.vragen());
    }

    @Test
    void de_woorden_eromheen_veranderen_zonder_dat_er_een_vraag_verandert() {
        var anders = Bewerking.metTeksten(LIJST, Tekst.LEEG, LIJST.inleiding(), LIJST.slot(), Vervolgactie.CASEMANAGER);

        assertThat(anders.titel()).isEqualTo(Tekst.LEEG);
        assertThat(anders.anders()).isEqualTo(Vervolgactie.CASEMANAGER);
        assertThat(anders.vragen()).isEqualTo(LIJST.vragen());
    }

    private static List<String> codes(Vragenlijst lijst) {
        return lijst.vragen().stream().map(Vraag::code).toList();
    }
}
