package nl.verzuimsysteem.ui;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;

/** What holds for every page before a view is shown: language, colours, and words for when the connection fails. */
@Singleton
class Schermdienst implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var dienst = event.getSource();
        dienst.setSystemMessagesProvider(info -> berichten());
        dienst.addSessionInitListener(sessie -> sessie.getSession().setErrorHandler(new Foutafhandeling()));
        dienst.addUIInitListener(begin -> stelIn(begin.getUI(), Taal.vanVerzoek(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(pagina -> {
            var html = pagina.getDocument().child(0);
            html.attr("lang", Taal.vanVerzoek(pagina.getVaadinRequest()).code());
            // Before the first paint: a page that starts light and turns dark hurts the eyes.
            Weergave.vanVerzoek(pagina.getVaadinRequest()).zet(html);
        });
    }

    private static void stelIn(UI ui, Taal taal) {
        ui.setLocale(taal.locale());
        var verbinding = ui.getReconnectDialogConfiguration();
        verbinding.setDialogText(t("schil.verbinding.weg"));
        verbinding.setDialogTextGaveUp(t("schil.verbinding.opgegeven"));
    }

    private static CustomizedSystemMessages berichten() {
        var berichten = new CustomizedSystemMessages();
        berichten.setSessionExpiredNotificationEnabled(true);
        berichten.setSessionExpiredCaption(t("schil.sessie.titel"));
        berichten.setSessionExpiredMessage(t("schil.sessie.tekst"));
        berichten.setInternalErrorNotificationEnabled(true);
        berichten.setInternalErrorCaption(t("schil.storing.titel"));
        berichten.setInternalErrorMessage(t("schil.storing.tekst"));
        berichten.setCookiesDisabledNotificationEnabled(true);
        berichten.setCookiesDisabledCaption(t("schil.cookies.titel"));
        berichten.setCookiesDisabledMessage(t("schil.cookies.tekst"));
        return berichten;
    }
}
