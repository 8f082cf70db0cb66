// Charts, in the colours that the page has at this moment: light or dark.
(() => {
  const RUSTIG = matchMedia('(prefers-reduced-motion: reduce)');
  const KLEUREN = 6;
  const proef = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

  // What a colour of the style sheet comes to, as the library can reckon with it.
  function kleur(element, naam, dekking = 1) {
    const peil = document.createElement('span');
    peil.style.color = `var(${naam})`;
    element.append(peil);
    proef.clearRect(0, 0, 1, 1);
    proef.fillStyle = getComputedStyle(peil).color;
    proef.fillRect(0, 0, 1, 1);
    peil.remove();
    const [rood, groen, blauw, dicht] = proef.getImageData(0, 0, 1, 1).data;
    return `rgba(${rood}, ${groen}, ${blauw}, ${dicht / 255 * dekking})`;
  }

  function reeks(element, een, plek) {
    const tint = kleur(element, '--grafiek-' + (plek % KLEUREN));
    const procent = een.soort === 'procent';
    const lijn = procent || een.soort === 'lijn';
    return {
      type: lijn ? 'line' : 'bar',
      label: een.naam,
      data: een.waarden,
      yAxisID: procent ? 'procent' : 'y',
      order: lijn ? 0 : 1,
      backgroundColor: tint,
      hoverBackgroundColor: tint,
      borderColor: tint,
      borderWidth: lijn ? 2 : 0,
      borderDash: procent ? [5, 4] : undefined,
      borderRadius: lijn ? undefined : 3,
      pointStyle: procent ? 'rectRot' : undefined,
      pointRadius: 4,
      spanGaps: true,
      maxBarThickness: 28,
    };
  }

  function opties(element, reeksen) {
    const tekst = kleur(element, '--grafiek-tekst');
    const raster = kleur(element, '--grafiek-lijn');
    const metProcent = reeksen.some(een => een.soort === 'procent');
    return {
      responsive: true,
      maintainAspectRatio: false,
      animation: RUSTIG.matches ? false : {duration: 250},
      locale: 'nl-NL',
      color: tekst,
      font: {family: getComputedStyle(element).fontFamily},
      interaction: {mode: 'index', intersect: false},
      plugins: {
        // Hiding a row by a click would be for the mouse alone.
        legend: {position: 'bottom', onClick: () => {}, labels: {color: tekst, usePointStyle: true, boxHeight: 8}},
        tooltip: {callbacks: {label: ({dataset, formattedValue}) =>
          `${dataset.label}: ${formattedValue}${dataset.yAxisID === 'procent' ? '%' : ''}`}},
      },
      scales: {
        x: {ticks: {color: tekst, maxRotation: 0, autoSkipPadding: 8}, grid: {display: false}},
        y: {beginAtZero: true, suggestedMax: 5, ticks: {color: tekst, precision: 0}, grid: {color: raster}},
        procent: {
          display: metProcent, position: 'right', min: 0, max: 100,
          ticks: {color: tekst, callback: waarde => waarde + '%'}, grid: {display: false},
        },
      },
    };
  }

  function teken(element) {
    const {reeksen, plaatsen} = element.stand;
    element.grafiek?.destroy();
    element.replaceChildren(document.createElement('canvas'));
    element.grafiek = new Chart(element.firstChild, {
      data: {labels: plaatsen, datasets: reeksen.map((een, plek) => reeks(element, een, plek))},
      options: opties(element, reeksen),
    });
  }

  // Whoever changes between light and dark sees the chart change too.
  new MutationObserver(() => document.querySelectorAll('.grafiek').forEach(element => {
    if (element.grafiek) {
      teken(element);
    }
  })).observe(document.documentElement, {attributes: true, attributeFilter: ['style', 'theme']});

  window.verzuimGrafiek = {
    toon(element, stand) {
      element.stand = stand;
      teken(element);
    },
  };
})();
