package nl.verzuimsysteem.ui.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossier/7/tijdlijn",
                "bedrijf/3/medewerkers/inlezen",
                "ziek-melden?bedrijf=3",
                "werklijst/12?status=VERSTUURD&q=van%20dijk"
            })
    void een_bladzijde_van_ons_is_een_doel(String pad) {
        assertThat(Doel.uit(QueryParameters.of("naar", pad)).pad()).isEqualTo(pad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elders.example",
                "/\\elders.example",
                "https://elders.example",
                "https:elders.example",
                "javascript:alert(1)",
                "../beheer",
                "/dossier/7",
                "\\\\elders",
                "dossier/7#<script>",
                "dossier/7?a=<b>",
                " dossier",
                "dossier\r\nSet-Cookie: a",
                "inloggen?naar=inloggen"
            })
    void al_het_andere_leidt_naar_home(String pad) {
        assertThat(Doel.van(pad).isHome()).isTrue();
    }

    @Test
    void zonder_doel_gaat_men_naar_home() {
        assertThat(Doel.uit(QueryParameters.empty()).isHome()).isTrue();
        assertThat(Doel.van("a".repeat(600)).isHome()).isTrue();
    }
}
