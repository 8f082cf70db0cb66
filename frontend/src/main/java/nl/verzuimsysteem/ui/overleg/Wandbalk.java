package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.verzuimsysteem.overleg.Agendapunt;

/** Tells who looks at another case than the overleg does that it is so, and leads back. Away for who follows. */
final class Wandbalk extends Div {
    private final Paragraph tekst = new Paragraph();
    private final Button naarWand;

    Wandbalk(Runnable terug, Runnable naarWand) {
        addClassNames("uitleg", "wandbalk");
        getElement().setAttribute("role", "status");
        var terugknop = new Button(t("overleg.zelf.terug"), klik -> terug.run());
        terugknop.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        this.naarWand = new Button(t("overleg.zelf.naarWand"), klik -> naarWand.run());
        this.naarWand.addThemeVariants(ButtonVariant.SMALL);
        var knoppen = new Div(this.naarWand, terugknop);
        knoppen.addClassName("paginakop-acties");
        add(tekst, knoppen);
        setVisible(false);
    }

    /**
     * @param eigen what this user looks at, when that is not what the overleg is at
     * @param bleef whether he stayed because he was filling in something
     */
    void toon(Optional<Agendapunt> eigen, Optional<Agendapunt> aanDeBeurt, boolean bleef, boolean magHouden) {
        setVisible(eigen.isPresent());
        naarWand.setVisible(magHouden && !bleef);
        eigen.ifPresent(een -> tekst.setText(t(
                bleef ? "overleg.zelf.bezig" : "overleg.zelf",
                een.werknemersnaam(),
                aanDeBeurt.map(Agendapunt::werknemersnaam).orElse(""))));
    }
}
