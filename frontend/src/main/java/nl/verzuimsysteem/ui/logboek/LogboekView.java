package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.logboek.LogboekService;
import nl.verzuimsysteem.logboek.Logregel;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** Searching the audit log: newest first, page by page. Each search is a line in it. */
@Prototype
@Toont(Handeling.LOGBOEK_INZIEN)
@Route(value = Paden.LOGBOEK, layout = HoofdLayout.class)
final class LogboekView extends Pagina implements BeforeEnterObserver {
    private static final int BLADZIJDE = 50;

    private final LogboekService logboek;
    private final Logexport export;
    private final Clock klok;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Logtabel tabel = new Logtabel(new LegeStaat(t("logboek.leeg.titel"), t("logboek.leeg.tekst")));
    private final Button ouder = new Button(t("logboek.ouder"), Icoon.OMLAAG.maak(), klik -> lees());
    private final Paragraph aantal = new Paragraph();
    private final List<Logregel> gelezen = new ArrayList<>();
    private @Nullable Logbalk balk;
    private @Nullable String verder;

    LogboekView(LogboekService logboek, Logexport export, Clock klok) {
        super(t("logboek.titel"));
        this.logboek = logboek;
        this.export = export;
        this.klok = klok;
        kop().ondertitel(t("logboek.onder"));
        aantal.getElement().setAttribute("role", "status");
        aantal.addClassName("stil");
        ouder.addThemeVariants(ButtonVariant.TERTIARY);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var nieuw = new Logbalk(logboek, klok, new Adresfilter(event.getLocation()), fouten, this::opnieuw);
        balk = nieuw;
        kop().zetActies(new Button(
                t("logboek.bewaar"),
                Icoon.DOWNLOAD.maak(),
                klik -> fouten.probeer(() -> export.vraag(nieuw.filter()))));
        removeAll();
        add(kop(), fouten, nieuw, aantal, tabel, ouder);
        opnieuw();
    }

    private void opnieuw() {
        gelezen.clear();
        verder = null;
        lees();
    }

    private void lees() {
        var filters = balk;
        if (filters == null) {
            return;
        }
        fouten.probeer(() -> {
            var bladzijde = logboek.zoek(Ingelogd.actor(), filters.filter(), verder, BLADZIJDE);
            gelezen.addAll(bladzijde.regels());
            verder = bladzijde.verder();
        });
        tabel.toon(gelezen);
        ouder.setVisible(verder != null);
        aantal.setText(verder == null ? t("logboek.aantal", gelezen.size()) : t("logboek.aantal.meer", gelezen.size()));
    }
}
