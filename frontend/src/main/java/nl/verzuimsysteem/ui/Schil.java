package nl.verzuimsysteem.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.inject.Singleton;

/** The page around every view. The style sheets are files served at run time, so no bundle is ever built. */
@Singleton
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Schil implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings pagina) {
        pagina.setViewport("width=device-width, initial-scale=1");
        pagina.addMetaTag("robots", "noindex");
        pagina.addLink("icon", "icons/merk.svg");
    }
}
