namespace Sakip.Tampilan.Html;

/// <summary>The style sheet of the page: fonts of the reader's own machine, one column, tables that scroll by themselves, A4 when printed.</summary>
internal static class GayaHtml
{
    public const string Isi =
        """
        :root{--tinta:#1d2733;--redup:#4d5b69;--garis:#d3dae1;--muka:#f4f7f9;--utama:#1c4a5a;--galat:#a32018;--galat-muka:#fdf2f0;--ingat:#7a4f00;--ingat-muka:#fdf7e8;color-scheme:light}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:#fff;color:var(--tinta);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
        body>header,main,nav{max-width:72rem;margin:0 auto;padding:0 1.5rem}
        a{color:#14536b}
        a:focus-visible,.gulir:focus-visible{outline:3px solid #14536b;outline-offset:2px}
        .lompat{position:absolute;left:-100rem;background:#fff;padding:.5rem 1rem;z-index:1}
        .lompat:focus{left:1rem;top:1rem}
        h1,h2,h3{line-height:1.25;color:var(--utama);font-weight:650;text-wrap:balance}
        h1{font-size:1.85rem;margin:.25rem 0 1.25rem}
        h2{font-size:1.4rem;margin:3.5rem 0 1rem;padding-bottom:.4rem;border-bottom:2px solid var(--utama)}
        h3{font-size:1.08rem;margin:2.25rem 0 .75rem}
        p{margin:.5rem 0;max-width:48rem}
        ul{padding:0;margin:0;list-style:none}
        dl,dd{margin:0}
        body>header{padding-top:2.75rem}
        .pemda{margin:0;color:var(--redup);letter-spacing:.04em;text-transform:uppercase;font-size:.85rem}
        .identitas{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.75rem 2rem;padding:1rem 1.25rem;background:var(--muka);border:1px solid var(--garis);border-radius:6px}
        dt,.ket{color:var(--redup);font-size:.86rem}
        .identitas dd{overflow-wrap:anywhere}
        .identitas>:last-child{grid-column:1/-1}
        nav{margin-top:1.25rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem}
        nav a{display:inline-block;padding:.2rem 0}
        .kartu{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:1rem}
        .kartu>div{border:1px solid var(--garis);border-top:3px solid var(--utama);border-radius:4px;padding:.8rem 1rem}
        .kartu b{display:block;font-size:1.65rem;font-weight:600;line-height:1.35}
        .kartu .ket{display:block}
        .pita{white-space:normal}
        .warna{display:inline-block;width:.8em;height:.8em;margin-right:.45em;border:1px solid #5a6672;border-radius:2px;vertical-align:-.04em}
        .legenda{display:flex;flex-wrap:wrap;gap:.4rem 1.75rem;margin:.75rem 0 1.5rem}
        svg{display:block;max-width:100%}
        .bagian{width:100%;height:20px}
        .bagian rect{stroke:#fff;stroke-width:1;vector-effect:non-scaling-stroke}
        .batang>li{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;padding:.65rem 0;border-bottom:1px solid var(--garis);break-inside:avoid}
        .batang .nama{font-weight:500}
        .batang .hasil{text-align:right}
        .batang .ket,.batang .ukuran,.balok{grid-column:1/-1}
        .batang .ukuran{font-size:.9rem}
        .program>li{grid-template-columns:14rem 1fr;align-items:center}
        .program .nama{grid-column:1/-1}
        .program .ukuran,.program .balok{grid-column:auto}
        .program .ukuran:has(+.ukuran),.program .ukuran:last-child{grid-column:1/-1}
        .balok{width:100%;height:14px;margin:.15rem 0}
        .balok .latar{fill-opacity:.17}
        .balok .seratus{fill:var(--tinta)}
        .balok .rel{fill:#e6ebef}
        .balok .kinerja{fill:#1c4a5a}
        .balok .uang{fill:#6d8fa0}
        .tren{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.5rem;margin:1rem 0 1.5rem}
        figure{margin:0;padding:.8rem 1rem;border:1px solid var(--garis);border-radius:4px;break-inside:avoid;display:flex;flex-direction:column;justify-content:space-between}
        figcaption{font-weight:500;font-size:.95rem;line-height:1.4;margin-bottom:.5rem}
        figcaption .ket{display:block;font-weight:400}
        .garis{width:100%;height:auto}
        .garis text{font-size:12px;fill:var(--redup);text-anchor:middle}
        .garis .nilai{fill:var(--tinta);font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:4px}
        .alur{fill:none;stroke:#1c4a5a;stroke-width:2}
        .titik{fill:#1c4a5a}
        .bawaan{fill:#fff;stroke:#1c4a5a;stroke-width:2}
        .dasar{stroke:var(--garis)}
        .target{stroke:#8a5a00;stroke-width:1.5;stroke-dasharray:5 4}
        .gulir{overflow-x:auto;margin:1.25rem 0 .5rem}
        table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
        caption{text-align:left;font-weight:600;padding:0 0 .5rem;color:var(--tinta)}
        caption span{position:sticky;left:0;display:inline-block;max-width:min(calc(100vw - 2rem),69rem)}
        .cetak caption{font-weight:400;color:var(--redup);font-size:.86rem}
        th,td{padding:.4rem .6rem;border:1px solid var(--garis);text-align:left;vertical-align:top}
        thead th{background:#e9eff3;font-weight:600;vertical-align:bottom}
        tbody th{font-weight:400}
        thead .panjang{min-width:12rem}
        .mendatar .panjang{min-width:9rem}
        .nomor{white-space:nowrap}
        .angka{text-align:right}
        td.angka{white-space:nowrap}
        .jumlah>*{font-weight:600;background:var(--muka)}
        .kepala th{background:var(--muka);font-weight:600}
        td.galat,th.galat{box-shadow:inset 0 0 0 2px var(--galat);background:var(--galat-muka)}
        td.peringatan,th.peringatan{box-shadow:inset 0 0 0 2px #a87413;background:var(--ingat-muka)}
        .temu{display:block;font-size:.9em;color:var(--galat);white-space:normal}
        .temu a{white-space:nowrap}
        .peringatan .temu{color:var(--ingat)}
        .galat .temu a{color:var(--galat)}
        .peringatan .temu a{color:var(--ingat)}
        .tanda{font-size:.9em;color:var(--redup)}
        .catatan{color:var(--redup);font-size:.86rem;margin:.25rem 0 1rem;max-width:60rem}
        .temuan{margin:.75rem 0 1.5rem}
        .temuan>li{border-left:4px solid var(--galat);background:var(--galat-muka);padding:.5rem 1rem;margin:.5rem 0;break-inside:avoid}
        .temuan>.peringatan{border-color:#a87413;background:var(--ingat-muka)}
        .temuan>.ikutan{margin-left:1.5rem}
        .temuan li:target,td:target,th:target{outline:3px solid #14536b;outline-offset:1px}
        .temuan p{margin:.1rem 0;max-width:none}
        .temuan dl{font-size:.88rem;margin-top:.2rem}
        .temuan dl>div{display:flex;gap:.6rem}
        .temuan dt{flex:0 0 3.8rem}
        .temuan dd{overflow-wrap:anywhere;min-width:0}
        blockquote{margin:1.25rem 0 .5rem;padding:.1rem 1rem;border-left:3px solid var(--garis)}
        mark{background:#fbe3a6;color:inherit;padding:0 .15em}
        main{padding-bottom:4rem}
        .warna,th,td,.temuan>li,mark,.identitas,svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        @media (min-width:60rem){.padat{columns:2;column-gap:3rem}}
        @media (max-width:40rem){body>header,main,nav{padding-left:1rem;padding-right:1rem}h1{font-size:1.45rem}h2{font-size:1.2rem;margin-top:2.5rem}.batang>li,.program>li{grid-template-columns:1fr}.batang .hasil{text-align:left}.temuan>.ikutan{margin-left:.75rem}.temuan>li{padding:.5rem .75rem}.temuan dl>div{display:block;margin-top:.2rem}}
        @page{size:A4;margin:14mm 13mm}
        @page melintang{size:A4 landscape;margin:12mm}
        @media print{
        html{font-size:9.5pt}
        body{line-height:1.4}
        nav,.lompat{display:none}
        body>header,main{max-width:none;padding:0}
        h2,h3,caption,blockquote,section>p{break-after:avoid}
        h2{margin-top:1.75rem}
        h3{margin-top:1.25rem}
        thead{display:table-header-group}
        tr{break-inside:avoid}
        .gulir{overflow:visible}
        table{font-size:8pt}
        th,td{padding:2pt 3pt}
        thead .panjang,.mendatar .panjang{min-width:0}
        .rapat,.mendatar{font-size:7pt}
        .sempit{font-size:6pt}
        .kecil{font-size:5.4pt}
        .sempit th,.sempit td,.kecil th,.kecil td{padding:1.5pt 2pt}
        .patah,.rata{font-size:4.8pt}
        .patah .panjang{overflow-wrap:anywhere;min-width:9em}
        .rata{table-layout:fixed;overflow-wrap:anywhere}
        td.angka{white-space:normal}
        .temu a{white-space:normal}
        .kartu{grid-template-columns:repeat(4,1fr);gap:.6rem}
        .tren{grid-template-columns:repeat(3,1fr);gap:.6rem}
        figure{padding:.4rem .6rem}
        figcaption{font-size:8pt}
        .melintang{page:melintang}
        .batang>li{padding:.3rem 0}
        .padat{columns:2;column-gap:8mm;font-size:7.5pt}
        .gulir{margin-top:.75rem}
        a{color:inherit;text-decoration:none}
        }

        """;
}
