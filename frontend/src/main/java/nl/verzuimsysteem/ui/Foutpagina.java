package nl.verzuimsysteem.ui;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.component.Paginakop;

/** Stands where a view would be when it cannot be shown. */
abstract sealed class Foutpagina extends Div implements HasDynamicTitle {
    private String titel = "";

    @Override
    public String getPageTitle() {
        return titel;
    }

    /** Answers alike whether something is not there or not for this user, so that nobody learns which keys exist. */
    int toonNietGevonden() {
        toon(t("schil.nietGevonden.titel"), t("schil.nietGevonden.tekst"), t("schil.nietGevonden.hulp"));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    void toon(String kop, String... alineas) {
        titel = kop;
        // The router may ask twice of one page: when it reuses it, and while it looks for another.
        removeAll();
        addClassName("foutpagina");
        add(new Paginakop(kop));
        for (var alinea : alineas) {
            add(new Paragraph(alinea));
        }
        add(new Anchor(".", t("schil.naarHome")));
    }

    /** An address no view has. */
    @Prototype
    @ParentLayout(HoofdLayout.class)
    static final class GeenScherm extends Foutpagina implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fout) {
            return toonNietGevonden();
        }
    }

    /** A thing that is not there, or lies outside the scope of this user. */
    @Prototype
    @ParentLayout(HoofdLayout.class)
    static final class GeenGegevens extends Foutpagina implements HasErrorParameter<NietGevonden> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NietGevonden> fout) {
            return toonNietGevonden();
        }
    }

    /** A page the function of this user does not allow. */
    @Prototype
    @ParentLayout(HoofdLayout.class)
    static final class GeenToegang extends Foutpagina implements HasErrorParameter<GeenRecht> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<GeenRecht> fout) {
            return toonNietGevonden();
        }
    }

    /** A failure of the program. */
    @Prototype
    @ParentLayout(HoofdLayout.class)
    static final class Storing extends Foutpagina implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fout) {
            var code = Foutafhandeling.meld(fout.getException());
            toon(t("schil.storing.titel"), t("schil.fout.pagina"), t("schil.fout.code", code));
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }
}
