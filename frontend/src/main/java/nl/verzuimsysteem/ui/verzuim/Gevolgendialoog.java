package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Dialooggedrag;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.verzuim.Gevolgen;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is needed for a change to a case and shows at once what it would do. Only what was shown is confirmed: when it
 * turns out otherwise meanwhile, the dialog shows that first. What was filled in stays when somebody else was first.
 */
final class Gevolgendialoog extends Dialog {
    private final Voorstel voorstel;
    private final Consumer<DossierId> daarna;
    private final Div waarschuwing = new Div();
    private final Div velden = new Div();
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Gevolgenlijst gevolgen;
    private @Nullable Gevolgen getoond;

    /**
     * @param knop says what happens
     * @param daarna what follows on the change, with the case in which the spell lies now
     */
    Gevolgendialoog(String titel, String knop, Voorstel voorstel, Consumer<DossierId> daarna) {
        this.voorstel = voorstel;
        this.daarna = daarna;
        gevolgen = new Gevolgenlijst(new H3(t("verloop.gevolgen.titel")), t("verloop.gevolgen.nogNiets"));
        setHeaderTitle(titel);
        addClassName("gevolgendialoog");
        waarschuwing.addClassName("waarschuwing");
        waarschuwing.getElement().setAttribute("role", "alert");
        waarschuwing.setVisible(false);
        velden.addClassName("dialoog-inhoud");
        var inhoud = new Div(waarschuwing, velden, gevolgen);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        Dialooggedrag.geef(this);
        var doe = new Button(knop, klik -> bevestig());
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("dossier.dialoog.annuleer"), klik -> close()), doe);
    }

    /** A line of explanation below what stands there already. */
    Gevolgendialoog uitleg(String tekst) {
        velden.add(new Paragraph(tekst));
        return this;
    }

    /**
     * A field below what stands there already.
     *
     * @param naam as the change calls it
     */
    <C extends Component & HasValue<?, ?>> Gevolgendialoog veld(String naam, C veld) {
        velden.add(veld);
        fouten.koppel(naam, veld);
        veld.addValueChangeListener(verandering -> vernieuw());
        return this;
    }

    /** A choice that decides which other fields there are. */
    <C extends Component & HasValue<?, ?>> Gevolgendialoog keuze(C veld) {
        velden.add(veld);
        veld.addValueChangeListener(verandering -> vernieuw());
        return this;
    }

    /** Opens it and shows what the change would do as it stands. */
    void begin() {
        open();
        vernieuw();
    }

    private void vernieuw() {
        if (!isOpened()) {
            return;
        }
        waarschuwing.setVisible(false);
        try {
            fouten.wis();
            voorstel.gevolgen().ifPresentOrElse(this::toon, this::wis);
        } catch (OngeldigeInvoer e) {
            zegBoven(fouten.merk(e, false));
            wis();
        } catch (Conflict e) {
            zegBoven(List.of(String.valueOf(e.getMessage())));
            wis();
        }
    }

    private void bevestig() {
        waarschuwing.setVisible(false);
        try {
            var nu = voorstel.gevolgen();
            if (nu.isEmpty()) {
                fouten.merkLege();
                return;
            }
            if (!nu.get().equals(getoond)) {
                toon(nu.get());
                zegBoven(List.of(t("verloop.gevolgen.anders")));
                return;
            }
            var dossier = voorstel.bevestig();
            close();
            daarna.accept(dossier);
        } catch (OngeldigeInvoer e) {
            zegBoven(fouten.merk(e, true));
            wis();
        } catch (Conflict e) {
            teLaat(String.valueOf(e.getMessage()));
        }
    }

    private void toon(Gevolgen nu) {
        getoond = nu;
        gevolgen.toon(nu);
    }

    private void wis() {
        getoond = null;
        gevolgen.wis();
    }

    /** Somebody else was first: what was filled in stays, and is confirmed when the user says so once more. */
    private void teLaat(String uitleg) {
        voorstel.herlees();
        vernieuw();
        zegBoven(List.of(uitleg));
        var link =
                new Anchor(Paden.dossier(voorstel.dossier(), Dossierdeel.GEBEURD.naam()), t("dossier.gegevens.bekijk"));
        link.setTarget(AnchorTarget.BLANK);
        waarschuwing.add(link);
    }

    private void zegBoven(List<String> zinnen) {
        waarschuwing.removeAll();
        zinnen.stream().map(Paragraph::new).forEach(waarschuwing::add);
        waarschuwing.setVisible(!zinnen.isEmpty());
    }
}
