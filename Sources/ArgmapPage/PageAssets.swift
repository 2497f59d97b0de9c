// SPDX-License-Identifier: MIT

// Made by scripts/embed-page from Assets; change the files there and run it again.

/// What a page carries: its style and its script.
enum PageAssets {
  static let style = ##"""
    :root{color-scheme:light;
    --bg:#FFFFFF;--pane:#F6F8FA;--line:#D0D7DE;--text:#1B1F24;--muted:#57606A;
    --support:#09756B;--attack:#84180B;--concession:#8C6A00;--undercut:#56289A;
    --support-fill:#E6F4F1;--attack-fill:#FBE9E5;--concession-fill:#FFF6DB;
    --undercut-fill:#F1EAFA;--premise:#6E7781;--premise-fill:#FFFFFF;
    --thesis:#1F2A44;--thesis-text:#FFFFFF;--thesis-muted:#C9D3EA;
    --envelope:#F3F7F7;--envelope-line:#A9C7C2;--on-sign:#FFFFFF;
    --accent:#0B57B7;--chosen:#CFE3FF;--lit:#E4EFFF;--found:#FFE27A;--ring:#0B57B7;}
    @media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;
    --bg:#12161C;--pane:#191F27;--line:#343D49;--text:#E6EAF0;--muted:#A3ADBA;
    --support:#45D6BE;--attack:#F0765A;--concession:#F2CC4D;--undercut:#A98BF5;
    --support-fill:#12332F;--attack-fill:#3A1D17;--concession-fill:#332A10;
    --undercut-fill:#2A2140;--premise:#8A95A3;--premise-fill:#1B212A;
    --thesis:#DCE6FF;--thesis-text:#12161C;--thesis-muted:#3A4763;
    --envelope:#171D25;--envelope-line:#2F4A47;--on-sign:#12161C;
    --accent:#8AB8FF;--chosen:#1D3E6E;--lit:#1B2D47;--found:#6B5300;--ring:#8AB8FF;}}@media screen{
    :root[data-theme="dark"]{color-scheme:dark;
    --bg:#12161C;--pane:#191F27;--line:#343D49;--text:#E6EAF0;--muted:#A3ADBA;
    --support:#45D6BE;--attack:#F0765A;--concession:#F2CC4D;--undercut:#A98BF5;
    --support-fill:#12332F;--attack-fill:#3A1D17;--concession-fill:#332A10;
    --undercut-fill:#2A2140;--premise:#8A95A3;--premise-fill:#1B212A;
    --thesis:#DCE6FF;--thesis-text:#12161C;--thesis-muted:#3A4763;
    --envelope:#171D25;--envelope-line:#2F4A47;--on-sign:#12161C;
    --accent:#8AB8FF;--chosen:#1D3E6E;--lit:#1B2D47;--found:#6B5300;--ring:#8AB8FF;}}
    *{box-sizing:border-box;}html{background:var(--bg);color:var(--text);
    font:15px/1.5 -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
    -webkit-text-size-adjust:100%;}body{margin:0;}[hidden]{display:none !important;}
    header{padding:12px 20px;border-bottom:1px solid var(--line);background:var(--pane);}
    h1{margin:0;font-size:19px;line-height:1.3;}h2{margin:0;font-size:15px;}
    header p{margin:0;color:var(--muted);font-size:13px;}
    main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:32px;padding:20px;}
    a{color:var(--accent);}:focus-visible{outline:3px solid var(--ring);outline-offset:-3px;}
    .absent,.hint{color:var(--muted);}.file{color:var(--muted);font-size:13px;}
    .text{overflow-wrap:anywhere;}
    .text article{font:17px/1.62 Charter,"Iowan Old Style",Georgia,"Noto Serif",serif;}
    .block{display:grid;grid-template-columns:38px minmax(0,1fr);margin:0 0 12px;}
    .block > *{margin:0;}.block > h3{font-size:1.1em;line-height:1.45;}
    .block > pre{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace;white-space:pre-wrap;}
    .block > blockquote{white-space:pre-line;padding-inline-start:12px;border-inline-start:3px solid var(--line);}
    .block > .bullet{display:list-item;list-style:disc inside;}
    .number{color:var(--muted);font:12px/2.3 Arial,sans-serif;text-decoration:none;}
    .mark{color:inherit;text-decoration:underline 1px solid var(--premise);text-underline-offset:4px;}
    .mark.thesis{text-decoration:underline 1px double var(--text);}
    .mark.upshot,.mark.conclusion{text-decoration:underline 2px solid var(--text);}
    .mark.claim{text-decoration:underline 2px solid var(--support);background:var(--support-fill);}
    .mark.concession{text-decoration:underline 2px dashed var(--concession);background:var(--concession-fill);}
    .mark.objection{text-decoration:underline 2px dashed var(--attack);background:var(--attack-fill);}
    .mark.undercut{text-decoration:underline 2px dotted var(--undercut);background:var(--undercut-fill);}
    .mark.view,.mark.statement{text-decoration:underline 1px dotted var(--premise);}
    .mark.restated{background:none;text-decoration:underline 1px wavy var(--muted);}
    .outline{list-style:none;margin:0;padding:0;}
    .outline > li{padding:3px 8px;border-radius:6px;overflow-wrap:anywhere;}
    .outline b,.outlines h3 b{
    display:inline-block;min-width:24px;padding:0 6px;border:1px solid var(--premise);
    border-radius:5px;font-size:12px;line-height:18px;text-align:center;}
    .outlines h3{margin:12px 0 8px;font-size:14px;}
    .outline .kind,.outline .rel{color:var(--muted);font-size:13px;}.outline .kind{font-weight:600;}
    .outline i{font-style:normal;}
    .outline .para{color:var(--muted);font-size:12px;text-decoration:none;}
    .outline .claim b{color:var(--support);border-color:var(--support);border-width:2px;}
    .outline .objection b{color:var(--attack);border:1px dashed var(--attack);}
    .outline .concession b{color:var(--concession);border:1px dashed var(--concession);}
    .outline .undercut b{color:var(--undercut);border:1px dotted var(--undercut);}
    .outline .thesis b{background:var(--thesis);color:var(--thesis-text);border-color:var(--thesis);}
    .outline .thesis .words,.outline .upshot .words,.outline .claim .words{font-weight:600;}
    .outline .implicit .words{font-style:italic;}
    .outline .missing .words{font-style:italic;color:var(--attack);}
    .d1{margin-inline-start:22px;}.d2{margin-inline-start:44px;}
    .d3{margin-inline-start:66px;}.d4{margin-inline-start:88px;}
    .d5{margin-inline-start:108px;}.d6{margin-inline-start:126px;}
    .d7{margin-inline-start:142px;}.d8{margin-inline-start:156px;}
    .d9{margin-inline-start:168px;}.d10{margin-inline-start:178px;}
    .d11{margin-inline-start:186px;}.d12{margin-inline-start:192px;}
    @media screen and (max-width:760px){main{grid-template-columns:minmax(0,1fr);padding:14px;}
    .outline > li{margin-inline-start:0;}
    .d1{padding-inline-start:20px !important;}.d2{padding-inline-start:34px !important;}
    .d3,.d4,.d5,.d6{padding-inline-start:48px !important;}
    .d7,.d8,.d9,.d10,.d11,.d12{padding-inline-start:62px !important;}}
    .live body{display:grid;grid-template:auto minmax(0,1fr) auto / minmax(0,1fr);height:100vh;height:100dvh;}
    .live header{display:flex;flex-wrap:wrap;align-items:center;gap:8px 20px;padding:8px 16px;}
    .live .title{flex:1 1 260px;min-width:0;display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;}
    .live h1{font-size:17px;}
    .live main{display:grid;grid-template-columns:minmax(320px,34%) minmax(0,1fr);gap:0;padding:0;min-height:0;}
    .left{display:flex;flex-direction:column;min-height:0;border-inline-end:1px solid var(--line);}
    .live .text,.live .outlines{flex:1 1 0;min-height:0;overflow-y:auto;padding:14px 16px 40px;}
    .live .text > h2,.live .outlines > h2{position:absolute;clip-path:inset(50%);}
    [data-left="text"] .outlines,[data-left="outline"] .text{display:none;}
    .map{display:flex;flex-direction:column;min-width:0;min-height:0;position:relative;}
    .map-part{flex:1 1 0;min-height:0;display:flex;flex-direction:column;}
    .map-part + .map-part{border-top:2px solid var(--line);}
    .map-name{margin:0;padding:4px 14px;background:var(--pane);font-size:13px;}
    .frame{flex:1 1 0;position:relative;overflow:hidden;touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none;}
    .frame.dragged{cursor:grabbing;}
    .toolbar{display:flex;flex-wrap:wrap;align-items:center;gap:8px;}button,.search{
    min-height:32px;padding:3px 12px;border:1px solid var(--premise);border-radius:7px;
    background:var(--bg);color:var(--text);font:inherit;font-size:14px;cursor:pointer;}
    button:hover{background:var(--lit);}.icon{min-width:32px;padding:3px 6px;}
    .tabs,.zoom{display:flex;}.tabs button,.zoom button{border-radius:0;margin-inline-start:-1px;}
    .tabs button:first-child,.zoom button:first-child{border-radius:7px 0 0 7px;}
    .tabs button:last-child,.tabs .tab-outline,.zoom button:last-child{border-radius:0 7px 7px 0;}
    .tabs .tab-map{display:none;}
    .tabs button[aria-selected="true"]{background:var(--thesis);color:var(--thesis-text);border-color:var(--thesis);}
    .finder{display:flex;align-items:center;gap:8px;}.search{width:150px;cursor:text;}
    .search::placeholder{color:var(--muted);opacity:1;}
    .found{color:var(--muted);font-size:13px;white-space:nowrap;}.found:empty{display:none;}
    .why{flex:0 0 auto;max-height:42%;overflow-y:auto;padding:10px 16px;border-top:1px solid var(--line);background:var(--pane);font-size:14px;}
    .why.empty{padding:6px 16px;}.why .hint{margin:0;}
    .why-head{display:flex;justify-content:space-between;align-items:center;}
    .why h2{font-size:13px;letter-spacing:0.03em;color:var(--muted);text-transform:none;}
    .why .quiet{min-height:26px;min-width:26px;padding:0;border:0;background:none;font-size:18px;color:var(--muted);}
    .why dl{display:grid;grid-template-columns:minmax(76px,auto) minmax(0,1fr);gap:4px 12px;margin:4px 0 0;}
    .why dt{color:var(--muted);}.why dd{margin:0;overflow-wrap:anywhere;}
    .why dt:first-child + dd{font-weight:600;}
    .why code{font:12.5px ui-monospace,Menlo,Consolas,monospace;}.cue-words{font-weight:600;}
    .bar{display:inline-block;width:90px;height:7px;margin-inline-start:10px;border:1px solid var(--premise);border-radius:4px;overflow:hidden;vertical-align:middle;}
    .bar span{display:block;height:100%;background:var(--support);}
    footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px;padding:6px 16px;border-top:1px solid var(--line);background:var(--pane);color:var(--muted);font-size:13px;}
    .legend{display:flex;flex-wrap:wrap;gap:2px 18px;margin:0;padding:0;list-style:none;}
    .legend li{display:flex;align-items:center;gap:6px;}
    .legend .unstated{fill:none;stroke:var(--premise);stroke-dasharray:3 2;}.hints{margin:0;}
    kbd{padding:0 5px;border:1px solid var(--line);border-radius:4px;background:var(--bg);color:var(--text);font:12px ui-monospace,Menlo,Consolas,monospace;}
    .help{max-width:560px;border:1px solid var(--premise);border-radius:12px;background:var(--bg);color:var(--text);padding:20px 24px;}
    .help::backdrop{background:rgb(0 0 0 / 0.45);}
    .help th{text-align:start;font-weight:400;padding:3px 18px 3px 0;white-space:nowrap;}
    .help kbd{margin-inline-end:4px;padding:1px 7px;}
    .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);}
    .sheets{display:none;}[role="treeitem"]{cursor:pointer;scroll-margin:20px;position:relative;}
    .twist{display:inline-block;width:14px;margin-inline-start:-14px;color:var(--muted);font-size:11px;}
    .twist::before{content:"▾";}[aria-expanded="false"] > .twist::before{content:"▸";}
    .outline > li.lit{background:var(--lit);}.outline > li.on{background:var(--chosen);}
    .outline > li.on:not(.thesis) b,.outline > li.on .kind,.outline > li.on .rel,.outline > li.on .para{color:var(--text);}
    .mark.lit{background:var(--lit);}.mark.on{background:var(--chosen);}
    .reason{border-radius:3px;box-shadow:0 0 0 2px var(--concession);}
    .searching .outline > li:not(.hit),.searching .box:not(.hit),.searching .arrows .step,.searching .arrows .sign{opacity:0.32;}
    ::highlight(found){background-color:var(--found);color:var(--text);}
    @media screen and (max-width:760px){.live header{padding:6px 10px;}
    .live .title{flex-basis:100%;}.live .counts,.fold-all,.zoom .icon,.hints{display:none;}
    .live main{display:flex;flex-direction:column-reverse;position:relative;}
    .toolbar{width:100%;flex-wrap:nowrap;gap:6px;}
    .toolbar .help-button,.live:not([data-pane="map"]) .zoom{display:none;}
    .finder{flex:1 1 60px;min-width:0;}.search{width:100%;min-width:60px;}
    .tabs button{padding:3px 10px;}.tabs .tab-map{display:block;}
    .tabs .tab-outline{border-radius:0;}.zoom .fit{border-radius:7px;}.left{flex:1 1 0;border:0;}
    .live:not([data-pane="map"]) .map{position:absolute;inset:0;visibility:hidden;}
    .live:not([data-pane="map"]) footer{display:none;}[data-pane="map"] .map{flex:1 1 0;}
    [data-pane="map"] .left{flex:none;}
    [data-pane="map"] .text,[data-pane="map"] .outlines{display:none;}.why{max-height:34vh;}
    .legend{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap;}}
    @media (prefers-reduced-motion:no-preference){
    .canvas.gliding{transition:transform 0.2s ease-out;}}
    .canvas{position:absolute;left:0;top:0;transform-origin:0 0;}
    .arrows{position:absolute;left:0;top:0;overflow:visible;}
    .box{position:absolute;width:240px;padding:5px 9px 7px;border:1px solid var(--premise);border-radius:7px;background:var(--premise-fill);color:var(--text);font-size:13px;line-height:1.36;cursor:pointer;overflow-wrap:anywhere;}
    .box .head{display:flex;align-items:center;gap:6px;margin-bottom:1px;font-size:11px;line-height:16px;white-space:nowrap;color:var(--muted);}
    .box .head b{font-weight:700;}.box .kind{overflow:hidden;text-overflow:ellipsis;}
    .box .kind span{font-weight:700;text-transform:uppercase;letter-spacing:0.03em;}
    .box .at{margin-inline-start:auto;font-style:normal;}
    .chip{padding:0 6px;border:1px solid currentColor;border-radius:8px;line-height:13px;font-weight:700;}
    .box .words{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:14;overflow:hidden;}
    .box.thesis{width:280px;padding:8px 12px 10px;border:2px solid var(--thesis);background:var(--thesis);color:var(--thesis-text);font-size:16px;font-weight:700;line-height:1.3;outline:2px solid var(--thesis);outline-offset:2px;}
    .box.thesis .head{color:var(--thesis-muted);}
    .box.upshot,.box.conclusion{border:2px solid var(--thesis);background:var(--bg);font-size:14px;font-weight:700;}
    .box.upshot .head,.box.conclusion .head{color:var(--text);}
    .box.claim{width:230px;border:2px solid var(--support);background:var(--support-fill);font-size:14px;font-weight:600;}
    .box.claim .head b,.box.claim .kind{color:var(--support);}
    .box.concession{width:230px;border:2px dashed var(--concession);background:var(--concession-fill);font-weight:600;}
    .box.concession .head b,.box.concession .kind{color:var(--concession);}
    .box.objection{border:2px solid var(--attack);background:var(--attack-fill);}
    .box.objection .head b,.box.objection .kind{color:var(--attack);}
    .box.undercut{border:2px solid var(--undercut);background:var(--undercut-fill);}
    .box.undercut .head b,.box.undercut .kind{color:var(--undercut);}
    .box.implicit{border-style:dashed;font-style:italic;}
    .box.again{width:200px;border-style:dotted;color:var(--muted);}
    .box.again .words{-webkit-line-clamp:2;}
    .box.missing{border:2px dotted var(--attack);font-style:italic;}
    .box.view,.box.statement{border-style:dotted;}
    .box.lit{box-shadow:0 0 0 3px var(--lit),0 0 0 4px var(--ring);}
    .box.on{box-shadow:0 0 0 2px var(--bg),0 0 0 5px var(--ring);z-index:1;}
    .searching .box.hit{box-shadow:0 0 0 2px var(--bg),0 0 0 4px var(--concession);}
    .searching .box.hit.on{box-shadow:0 0 0 2px var(--bg),0 0 0 5px var(--ring);}
    .box.folded{box-shadow:4px 4px 0 -1px var(--bg),4px 4px 0 0 var(--premise);}
    .box.folded.on{box-shadow:0 0 0 2px var(--bg),0 0 0 5px var(--ring);}
    .envelope{fill:var(--envelope);stroke:var(--envelope-line);}
    .line{fill:none;stroke:currentColor;stroke-width:1.6;}
    .step.support,.sign.support{color:var(--support);}
    .step.attack,.sign.attack{color:var(--attack);}
    .step.concession,.sign.concession{color:var(--concession);}
    .step.undercut,.sign.undercut{color:var(--undercut);}
    .step.attack .line{stroke-dasharray:6 4;stroke-width:1.8;}
    .step.concession .line{stroke-dasharray:6 4;}
    .step.undercut .line{stroke-dasharray:2 4;stroke-width:2;}.head{stroke-linejoin:round;}
    .step .head{fill:currentColor;stroke:currentColor;stroke-width:1;}
    .step.attack .head{fill:none;stroke-width:3;}
    .step.concession .head{fill:var(--bg);stroke-width:1.6;}
    .sign circle{fill:currentColor;stroke:var(--bg);stroke-width:1.5;cursor:pointer;}
    .sign .plus{stroke:var(--on-sign);stroke-width:1.8;pointer-events:none;}
    .step.on .line{stroke-width:3;}.sign.on circle{stroke:var(--ring);stroke-width:3;}
    .tag{padding:0 5px;border-radius:4px;font-weight:700;color:var(--bg);background:var(--text);}
    .box.cmp-only{border-width:3px;}.mark.only-a::before,.mark.only-b::before{
    padding:0 3px;margin-inline-end:2px;border-radius:3px;background:var(--text);color:var(--bg);
    font:700 10px/1 Arial,sans-serif;vertical-align:super;display:inline-block;}
    .mark.only-a::before{content:"A";}.mark.only-b::before{content:"B";}
    @page{size:A4;margin:14mm 13mm;}@page across{size:A4 landscape;margin:13mm;}@media print{
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact;}html{font-size:11pt;}
    .live body,.live main,.left{display:block;height:auto;}
    .live header,header{padding:0 0 8px;background:none;}
    .toolbar,footer,.why,.map,.help,.spoken{display:none !important;}main{display:block;padding:0;}
    .left{border:0;}.live .text{display:block;overflow:visible;padding:10px 0;visibility:visible;}
    .live .outlines{display:none;}.live .sheets{display:block;}
    .text article{font-size:10.5pt;line-height:1.45;}.block{margin-bottom:8px;}
    .block{break-inside:avoid-page;}.outline > li{break-inside:avoid;}
    .reason,.box.on,.box.lit{box-shadow:none;}.mark.on,.mark.lit{background:none;}
    .sheet{position:relative;break-before:page;break-inside:avoid;overflow:hidden;}
    .sheet .canvas{left:6px;top:6px;}.sheet.across{page:across;}.chip{display:none;}
    .box.folded .chip{display:inline;}}
    """##
  static let script = ##"""
    (() => {"use strict";const words={text:"Text",outline:"Outline",map:"Map",search:"Search",
    found:(count)=>(count===1?"1 found":`${count} found`),zoomIn:"Zoom in",zoomOut:"Zoom out",
    fit:"Fit",fitLong:"Fit the map to the window",unfold:"Unfold all",fold:"Fold all",
    theme:(name)=>`Colours: ${name}`,themes:{auto:"as the system",light:"light",dark:"dark"},
    help:"Help",close:"Close",why:"Why",
    whyHint:"Point at the text or the map to see what belongs together. Click to see why.",
    mapLabel:"Argument map. Arrow keys move in the argument; the outline says the same in words.",
    mapName:(letter,name)=>`${letter} ${name}`,legend:"Signs",linkedSign:"linked premises",
    unstated:"unstated",notInText:"not in text",again:"given elsewhere",backing:"backing",
    argument:"Argument",relations:{support:"supports",attack:"objects to",concession:"granted, but",
    undercut:"undercuts a step",},keys:{statement:"Statement",premises:"Premises",does:"Bears on",
    place:"Place",view:"View of",again:"Said again",cue:"Cue",why:"Why",confidence:"Confidence",
    change:"Would change it",runnerUp:"Runner-up",scheme:"Scheme",strength:"Strength",note:"Note",
    tags:"Tags",compared:"Compared",},characters:(list)=>`characters ${list}`,
    of:(source)=>` of ${source}`,precision:(number)=>`precision ${number}`,
    noReason:"The map doesn’t say.",unknownRule:"a rule that this version does not know",
    itsPlace:"its place",hidden:(count)=>`${count} hidden below`,folded:"folded",
    unfolded:"unfolded",compared:{both:"on both maps",only:(letter)=>`only on ${letter}`,
    otherwise:"on both, but does something else",},
    tags:{both:"both",only:(letter)=>`only ${letter}`,otherwise:"differs"},
    singleKeys:"Keys of one letter",helpTitle:"Keys",helpKeys:[
    ["← →","to what it bears on, to what bears on it"],["↑ ↓","the one above, the one below"],
    ["Home End","first, last"],["k j","back and on, through the whole map"],
    ["Space","fold or unfold"],["Enter","show it in the text"],
    ["/","search; Enter for the next, Shift+Enter for the one before"],
    ["Escape","end the search, or let go of the selection"],["+ − 0","zoom in, zoom out, fit"],
    ["f","the whole map at once"],["e","fold or unfold all"],["o m","to the outline, to the map"],
    ["t","colours: as the system, light, dark"],["?","this help"],],
    helpMore:"In the outline, letters go to the next line that starts with them. "
    +"In the map, drag or scroll to move, and hold Ctrl to zoom with the wheel.",};
    function make(name,properties={},children=[]){const element=document.createElement(name);
    for (const [key,value] of Object.entries(properties)){
    if (value===undefined||value===null||value===false) continue;
    if (key==="text") element.textContent=value;else if (key==="class") element.className=value;
    else element.setAttribute(key,value===true?"":value);}
    element.append(...children.filter((child)=>child!==null&&child!==undefined));return element;}
    function draw(name,attributes){
    const element=document.createElementNS("http://www.w3.org/2000/svg",name);
    for (const [key,value] of Object.entries(attributes)) element.setAttribute(key,value);
    return element;}
    function scrollWithin(scroller,element){const outer=scroller.getBoundingClientRect();
    const inner=element.getBoundingClientRect();if (outer.height===0) return;
    const isSeen=inner.top>=outer.top+24&&inner.bottom<=outer.bottom - 24;if (isSeen) return;
    const middle=inner.top - outer.top - (outer.height - Math.min(inner.height,outer.height)) / 2;
    scroller.scrollBy({top:middle,behavior:isCalm.matches?"auto":"smooth"});}
    const isCalm=matchMedia("(prefers-reduced-motion: reduce)");
    const speaker=make("div",{class:"spoken",role:"status","aria-live":"polite"});
    function say(text){speaker.textContent=text;}
    const data=JSON.parse(document.getElementById("page:data").textContent);const places=[];
    const steps=[];const maps=[];function readModel(){
    const lines=document.querySelectorAll(".outline > li");for (const map of data.maps){
    const first=places.length;const open=[];for (const raw of map.places){
    const place=readPlace(raw,lines[places.length],maps.length);
    place.parent=place.depth>0?(open[place.depth - 1]??null):null;open[place.depth]=place;
    if (place.parent) place.parent.kids.push(place);places.push(place);}
    for (const raw of map.arguments){
    steps.push({r:"support",...raw,number:steps.length,premises:[]});}
    maps.push({name:map.name,first,end:places.length,letter:"AB"[maps.length]});}
    for (const place of places){place.step=place.raw.a===undefined?null:steps[place.raw.a];
    if (place.step){place.step.premises.push(place);
    place.step.does=place.line.querySelector("i").textContent;}
    place.full=place.raw.o===undefined?place:places[place.raw.o];
    if (place.raw.o!==undefined) place.full.others.push(place);}
    }
    function readPlace(raw,line,map){return{raw,line,map,number:places.length,depth:raw.d,
    kind:line.classList[0],label:line.querySelector("b")?.textContent??"",
    kindWords:line.querySelector(".kind").textContent,
    relation:line.querySelector(".rel")?.textContent??"",
    text:line.querySelector(".words")?.textContent??"",paragraph:line.querySelector(".para"),
    isUnstated:line.classList.contains("implicit"),parent:null,kids:[],others:[],marks:[],
    isFolded:false,};}
    function targetOf(step){if (step.u!==undefined) return null;
    if (step.t!==undefined) return places[step.t];return step.premises[0]?.parent??null;}
    function countBelow(place){let end=place.number+1;
    while (end<maps[place.map].end&&places[end].depth>place.depth) end+=1;
    return end - place.number - 1;}
    function visiblePlaces(map){const visible=[];let number=map.first;while (number<map.end){
    const place=places[number];visible.push(place);
    if (place.isFolded&&place.kids.length>0) number+=countBelow(place);number+=1;}
    return visible;}
    function nameOf(place){const label=place.kind==="thesis"?"":place.label;
    return label?`${place.kindWords} ${label}`:place.kindWords;}
    function sentenceOf(place){const relation=place.relation?`, ${place.relation}`:"";
    const text=place.text||place.full.text;
    const below=place.kids.length===0?"":place.isFolded?`, ${words.folded}`:"";
    return `${nameOf(place)}${relation}${below}: ${text}`;}
    function tidy(nodes){for (const node of nodes){
    Object.assign(node,{prelim:0,mod:0,shift:0,change:0,leftSum:0,rightSum:0});
    Object.assign(node,{leftThread:null,rightThread:null,leftEnd:node,rightEnd:node});}
    for (let at=nodes.length - 1;at>=0;at-=1) placeKids(nodes[at]);
    const sums=new Map([[nodes[0],0]]);for (const node of nodes){const sum=sums.get(node)+node.mod;
    node.top=node.prelim+sum;spreadKids(node);for (const kid of node.kids) sums.set(kid,sum);}
    }
    function placeKids(node){const{kids}=node;if (kids.length===0) return;
    let lows={level:kids[0].leftEnd.level,index:0,next:null};
    for (let index=1;index<kids.length;index+=1){const level=kids[index].rightEnd.level;
    separate(node,index,lows);lows=withLow(level,index,lows);}
    const [first,last]=[kids[0],kids[kids.length - 1]];
    const middles=[first,last].map((kid)=>kid.prelim+kid.mod+kid.middle);
    node.prelim=(middles[0]+middles[1]) / 2 - node.middle;node.leftEnd=first.leftEnd;
    node.leftSum=first.leftSum;node.rightEnd=last.rightEnd;node.rightSum=last.rightSum;}
    function separate(node,index,lows){const{kids}=node;let right=kids[index - 1];
    let rightSum=right.mod;let left=kids[index];let leftSum=left.mod;while (right&&left){
    if (right.level>lows.level&&lows.next) lows=lows.next;
    const distance=rightSum+right.prelim+right.size - (leftSum+left.prelim);if (distance>0){
    leftSum+=distance;moveKid(node,index,lows.index,distance);}
    const [rightLevel,leftLevel]=[right.level,left.level];if (rightLevel<=leftLevel){
    right=right.kids.length>0?right.kids[right.kids.length - 1]:right.rightThread;
    if (right) rightSum+=right.mod;}
    if (rightLevel>=leftLevel){left=left.kids.length>0?left.kids[0]:left.leftThread;
    if (left) leftSum+=left.mod;}
    }
    if (!right&&left) threadLeft(kids[0],kids[index],left,leftSum);
    else if (right&&!left) threadRight(kids[index],kids[index - 1],right,rightSum);}
    function moveKid(node,index,since,distance){const{kids}=node;const kid=kids[index];
    kid.mod+=distance;kid.leftSum+=distance;kid.rightSum+=distance;if (since===index - 1) return;
    const parts=index - since;kids[since+1].shift+=distance / parts;kid.shift-=distance / parts;
    kid.change-=distance - distance / parts;}
    function threadLeft(first,kid,contour,sum){const end=first.leftEnd;end.leftThread=contour;
    const difference=sum - contour.mod - first.leftSum;end.mod+=difference;end.prelim-=difference;
    first.leftEnd=kid.leftEnd;first.leftSum=kid.leftSum;}
    function threadRight(kid,before,contour,sum){const end=kid.rightEnd;end.rightThread=contour;
    const difference=sum - contour.mod - kid.rightSum;end.mod+=difference;end.prelim-=difference;
    kid.rightEnd=before.rightEnd;kid.rightSum=before.rightSum;}
    function spreadKids(node){let move=0;let sum=0;for (const kid of node.kids){move+=kid.shift;
    sum+=move+kid.change;kid.mod+=sum;}
    }
    function withLow(level,index,lows){while (lows&&level>=lows.level) lows=lows.next;
    return{level,index,next:lows};}
    const gaps={column:80,sibling:12,argument:3,family:9,tree:20,envelope:7,step:34};
    function arrange(list,measures){const nodes=new Map();
    const top={kids:[],level:-2,size:0,middle:0,place:null};
    for (const place of list) nodes.set(place,{place,kids:[],size:0,middle:0,pad:0,level:0});
    for (const place of list) (nodes.get(place.parent)??top).kids.push(nodes.get(place));
    const stand=leadUpshot(top,nodes);const order=inOrder(top);
    for (const node of order) if (node.place) measure(node,measures);tidy(order);
    return positions(order,measures,stand);}
    function leadUpshot(top,nodes){const stand=new Map();for (const node of top.kids){
    const reference=node.kids.length===1?node.kids[0].place:null;
    if (!reference||reference.kind!=="again"||reference.step.premises.length>1) continue;
    const root=nodes.get(reference.full);
    if (!root||root===node||reference.full.parent||stand.size>0) continue;
    if (root.kids.some((kid)=>kid.place.full===node.place)) continue;node.kids=[root];
    stand.set(reference,reference.full);top.kids.splice(top.kids.indexOf(root),1);break;}
    return stand;}
    function inOrder(top){const order=[];const pending=[top];while (pending.length>0){
    const node=pending.pop();order.push(node);for (let at=node.kids.length - 1;at>=0;at-=1){
    node.kids[at].level=node.level+1;pending.push(node.kids[at]);}
    }
    return order;}
    function measure(node,measures){const{step,parent}=node.place;
    const isFirst=!step||step.premises[0]===node.place;
    const isLast=!step||step.premises[step.premises.length - 1]===node.place;
    const edge=step&&step.premises.length>1?gaps.envelope:0;
    const room=(isEdge,isOuter)=>gaps.sibling / 2+(isEdge?edge+gaps.argument:0)
    +(!parent?gaps.tree:isOuter?gaps.family:0);node.pad=room(isFirst,parent?.kids[0]===node.place);
    node.middle=node.pad+measures.get(node.place).height / 2;
    node.size=node.pad+measures.get(node.place).height
    +room(isLast,parent?.kids[parent.kids.length - 1]===node.place);}
    function positions(order,measures,stand){const widths=new Map();let least=Infinity;
    let hasLoose=false;for (const node of order){if (!node.place) continue;
    const width=measures.get(node.place).width;
    widths.set(node.level,Math.max(widths.get(node.level)??0,width));least=Math.min(least,node.top);
    if (node.place.step&&node.level===-1) hasLoose=true;}
    const lefts=new Map();let left=hasLoose?gaps.column:0;
    for (const level of [...widths.keys()].sort((a,b)=>a - b)){lefts.set(level,left);
    left+=widths.get(level)+gaps.column;}
    const boxes=new Map();let height=0;for (const node of order){if (!node.place) continue;
    const box={x:lefts.get(node.level),y:node.top - least+node.pad,...measures.get(node.place),};
    boxes.set(node.place,box);height=Math.max(height,box.y+box.height);}
    for (const [reference,full] of stand) boxes.set(reference,boxes.get(full));
    return{boxes,width:Math.max(left - gaps.column,0),height,stand};}
    function stepPoints(arrangement,shownSteps){const points=new Map();const attacked=new Set();
    for (const step of shownSteps) if (step.u!==undefined) attacked.add(steps[step.u]);
    for (const step of shownSteps){
    const boxes=step.premises.map((place)=>arrangement.boxes.get(place)).filter(Boolean);
    if (boxes.length===0) continue;const first=boxes[0];const last=boxes[boxes.length - 1];
    const isLinked=step.premises.length>1;const inset=step.u===undefined?gaps.step:gaps.step - 17;
    points.set(step,{x:first.x - inset,
    y:isLinked?(first.y+last.y+last.height) / 2:first.y+first.height / 2,boxes,isLinked,
    hasPoint:isLinked||attacked.has(step),});}
    return points;}
    function drawArrows(svg,arrangement){svg.replaceChildren();const shown=new Set();
    for (const place of arrangement.boxes.keys()) if (place.step) shown.add(place.step);
    const points=stepPoints(arrangement,shown);const envelopes=draw("g",{});
    const lines=draw("g",{});const signs=draw("g",{});const busy=portsInUse(shown);
    for (const [step,point] of points){
    const group=draw("g",{class:`step ${step.r}`,"data-step":step.number});
    const sign=draw("g",{class:`sign ${step.r}`,"data-step":step.number});
    if (point.isLinked) envelopes.append(envelope(point));
    const end=endOf(step,arrangement,points,busy);
    const from=point.hasPoint||point.isLinked?null:point.boxes[0];
    if (!from) for (const box of point.boxes) group.append(lineTo(box,point));if (end){
    const start=from?{x:from.x,y:from.y+from.height / 2}:{x:point.x,y:point.y};
    group.append(draw("path",{class:"line",d:end.curve(start)}),head(step.r,end));}
    if (point.hasPoint) drawPoint(sign,point);lines.append(group);signs.append(sign);}
    svg.append(envelopes,lines,signs);svg.setAttribute("width",arrangement.width);
    svg.setAttribute("height",arrangement.height);}
    function envelope({boxes}){const{envelope:pad}=gaps;const last=boxes[boxes.length - 1];
    return draw("rect",{class:"envelope",x:boxes[0].x - pad,y:boxes[0].y - pad,
    width:Math.max(...boxes.map((box)=>box.width))+2*pad,
    height:last.y+last.height - boxes[0].y+2*pad,rx:10,});}
    function lineTo(box,point){const y=box.y+box.height / 2;const middle=(box.x+point.x) / 2;
    return draw("path",{class:"line",
    d:`M${box.x},${y}C${middle},${y} ${middle},${point.y} ${point.x},${point.y}`,});}
    function drawPoint(group,{x,y,isLinked}){const radius=isLinked?8:4;
    group.append(draw("circle",{cx:x,cy:y,r:radius}));
    if (isLinked) group.append(draw("path",{class:"plus",d:`M${x - 4},${y}h8M${x},${y - 4}v8`}));}
    function portsInUse(shown){const busy=new Map();for (const step of shown){
    const target=targetOf(step);if (!target) continue;
    if (!busy.has(target)) busy.set(target,new Set());busy.get(target).add(step.r);}
    return busy;}
    function endOf(step,arrangement,points,busy){
    if (step.u!==undefined) return endOnStep(step,points);
    const box=arrangement.boxes.get(targetOf(step));if (!box) return null;
    const kinds=["support","attack","concession","undercut"]
    .filter((kind)=>busy.get(targetOf(step)).has(kind));
    const y=box.y+box.height / 2+(kinds.indexOf(step.r) - (kinds.length - 1) / 2)*15;
    const tip={x:box.x+box.width,y,turn:0};const stop=tip.x+headLength[step.r];return{...tip,
    curve(start){const reach=Math.min((start.x - stop)*0.55,40);const bend=stop+reach;
    return `M${start.x},${start.y}C${start.x - reach},${start.y} ${bend},${y} ${stop},${y}`;},};}
    function endOnStep(step,points){const [target,own]=[points.get(steps[step.u]),points.get(step)];
    if (!target||target===own) return null;const side=own.y>=target.y?1:-1;
    const x=target.x+(!target.isLinked?0:step.r==="support"?-7:5);
    const y=target.y+side*(target.isLinked?9:5);const stop=y+side*headLength[step.r];return{x,y,
    turn:side*90,curve:(start)=>
    `M${start.x},${start.y}C${(start.x + x) / 2},${start.y} ${x},${(start.y + stop) / 2} ${x},${stop}`,
    };}
    const headLength={support:11,attack:2,concession:11,undercut:13};const headShapes={
    support:"M0,0L12,-6L12,6Z",attack:"M2,-8V8",concession:"M1,0L12,-6L12,6Z",
    undercut:"M0,0L7,-5L14,0L7,5Z",};function head(relation,{x,y,turn}){return draw("path",{
    class:"head",d:headShapes[relation],transform:`translate(${x} ${y}) rotate(${turn})`,});}
    function makeBox(place){const isAgain=place.kind==="again";
    const label=isAgain?`↪ ${place.full.label}`:place.label;
    const isOnly=/^[A-Z]$/.test(label)&&["upshot","conclusion","concession"].includes(place.kind);
    const name=label&&place.kind!=="thesis"&&!isOnly?make("b",{text:label}):null;
    const isNameLast=["claim","upshot","conclusion","statement"].includes(place.kind);
    const head=make("div",{class:"head"},[isNameLast?null:name,headWords(place),
    isNameLast?name:null,tagOf(place),make("span",{class:"at",text:placeWords(place)}),
    place.kids.length>0?make("span",{class:"chip"}):null,]);
    const source=place.full.line.querySelector(".words");const text=make("div",{class:"words",
    dir:"auto",lang:source?.getAttribute("lang"),text:place.text||place.full.text||place.relation,
    });const kind=place.isUnstated?`${place.kind} implicit`:place.kind;
    const box=make("div",{class:`box ${kind}`,"data-place":place.number},[head,text]);
    if (place.full.raw.b) box.classList.add(`cmp-${place.full.raw.b}`);return box;}
    function headWords(place){const isBacking=place.kind==="premise"&&place.step?.u!==undefined;
    if (place.kind==="premise"&&!place.isUnstated&&!isBacking) return null;
    const target=place.step?.does.match(/^(?:objects to|undercuts) (.*)$/)?.[1];
    const plain=isBacking?words.backing:place.kind==="again"?words.again:place.kindWords;
    const isShort=target&&target.length<14;const preposition=place.kind==="undercut"?"of":"to";
    return make("span",{class:"kind"},[make("span",{text:plain}),
    isShort?` ${preposition} ${target}`:null,]);}
    function tagOf(place){const status=place.full.raw.b;if (!status||status==="both") return null;
    const{letter}=maps[place.map];
    const text=status==="only"?words.tags.only(letter):words.tags.otherwise;
    return make("span",{class:"tag",text});}
    function placeWords(place){if (place.isUnstated) return words.notInText;
    return place.paragraph?place.paragraph.textContent:"";}
    function showFold(box,place){const chip=box.querySelector(".chip");if (!chip) return;
    chip.textContent=place.isFolded?`+${countBelow(place)}`:"−";
    box.classList.toggle("folded",place.isFolded);}
    const scales={least:0.08,legible:0.62,most:3};class MapView{constructor(map){this.map=map;
    this.svg=draw("svg",{class:"arrows"});
    this.canvas=make("div",{class:"canvas","aria-hidden":"true"},[this.svg]);this.frame=make("div",{
    class:"frame",tabindex:"0",role:"application",
    "aria-label":maps.length>1?`${map.letter}: ${words.mapLabel}`:words.mapLabel,},[this.canvas]);
    this.boxes=new Map();this.measures=new Map();this.scale=1;this.x=0;this.y=0;}
    update(){const visible=visiblePlaces(this.map);
    const isNew=visible.filter((place)=>!this.boxes.has(place));
    for (const place of isNew) this.boxes.set(place,makeBox(place));
    this.canvas.append(...isNew.map((place)=>this.boxes.get(place)));
    for (const place of visible) this.boxes.get(place).hidden=false;for (const place of isNew){
    const box=this.boxes.get(place);
    this.measures.set(place,{width:box.offsetWidth,height:box.offsetHeight});}
    this.arrangement=arrange(visible,this.measures);for (const [place,box] of this.boxes){
    const at=this.arrangement.stand.has(place)?null:this.arrangement.boxes.get(place);
    box.hidden=!at;if (!at) continue;box.style.left=`${at.x}px`;box.style.top=`${at.y}px`;
    showFold(box,place);}
    drawArrows(this.svg,this.arrangement);}
    boxOf(place){const box=this.boxes.get(place);
    return box&&!box.hidden?box:this.boxes.get(place.full);}
    move(x,y,scale=this.scale){this.x=x;this.y=y;
    this.scale=Math.min(Math.max(scale,scales.least),scales.most);
    this.canvas.style.transform=`translate(${this.x}px, ${this.y}px) scale(${this.scale})`;}
    fit(whole=false){const{width,height}=this.arrangement;
    const [across,down]=[this.frame.clientWidth,this.frame.clientHeight];
    if (across===0||width===0) return;const byWidth=(across - 48) / width;
    const both=Math.min(byWidth,(down - 48) / height);const scale=whole
    ?Math.min(both,1.2)
    :Math.min(Math.max(both,Math.min(byWidth,0.85),scales.legible),1.2);
    this.scale=Math.max(scale,scales.least);
    const first=this.arrangement.boxes.get(places[this.map.first]);
    const x=this.start(width,across,first.x,first.width);
    const y=this.start(height,down,first.y,first.height);this.move(x,y,this.scale);}
    start(size,room,at,length){const margin=24;const whole=size*this.scale;
    if (whole<=room - 2*margin) return (room - whole) / 2;
    const [start,end]=[at*this.scale,(at+length)*this.scale];
    if ((start+end) / 2<=room*0.7&&end+2*margin<=room) return margin;
    return Math.min(margin,Math.max(room / 2 - (start+end) / 2,room - whole - margin));}
    zoom(factor,x=this.frame.clientWidth / 2,y=this.frame.clientHeight / 2){
    const scale=Math.min(Math.max(this.scale*factor,scales.least),scales.most);
    const ratio=scale / this.scale;this.move(x - (x - this.x)*ratio,y - (y - this.y)*ratio,scale);}
    reveal(place){
    const box=this.arrangement.boxes.get(place)??this.arrangement.boxes.get(place.full);
    if (!box) return;const [across,down]=[this.frame.clientWidth,this.frame.clientHeight];
    const margin=Math.min(40,across / 12);const near=(at,size,room,offset)=>{
    const start=at*this.scale+offset;const end=(at+size)*this.scale+offset;
    if (end - start>room - 2*margin||start<margin) return offset+margin - start;
    return end>room - margin?offset+room - margin - end:offset;};
    this.glide(near(box.x,box.width,across,this.x),near(box.y,box.height,down,this.y));}
    glide(x,y){if (!isCalm.matches){this.canvas.classList.add("gliding");
    setTimeout(()=>this.canvas.classList.remove("gliding"),220);}
    this.move(x,y);}
    }
    function letPointersMove(view){const{frame}=view;const held=new Map();let isDragged=false;
    frame.addEventListener("pointerdown",(event)=>{if (event.button!==0) return;
    held.set(event.pointerId,{x:event.clientX,y:event.clientY});if (held.size===1) isDragged=false;
    });frame.addEventListener("pointermove",(event)=>{const last=held.get(event.pointerId);
    if (!last) return;const [dx,dy]=[event.clientX - last.x,event.clientY - last.y];
    if (!isDragged&&Math.hypot(dx,dy)<4) return;
    if (!isDragged) frame.setPointerCapture(event.pointerId);isDragged=true;
    frame.classList.add("dragged");if (held.size===2) pinch(view,held,event);
    else view.move(view.x+dx,view.y+dy);held.set(event.pointerId,{x:event.clientX,y:event.clientY});
    });const release=(event)=>{held.delete(event.pointerId);frame.classList.remove("dragged");};
    frame.addEventListener("pointerup",release);frame.addEventListener("pointercancel",release);
    frame.addEventListener("click",(event)=>{if (!isDragged) return;event.stopPropagation();
    isDragged=false;},true);frame.addEventListener("wheel",(event)=>{event.preventDefault();
    const unit=event.deltaMode===1?16:event.deltaMode===2?frame.clientHeight:1;
    if (event.ctrlKey||event.metaKey){const{left,top}=frame.getBoundingClientRect();
    const factor=Math.exp(-event.deltaY*unit*0.003);
    view.zoom(factor,event.clientX - left,event.clientY - top);}else{
    const across=event.shiftKey&&event.deltaX===0?event.deltaY:event.deltaX;
    const down=event.shiftKey&&event.deltaX===0?0:event.deltaY;
    view.move(view.x - across*unit,view.y - down*unit);}
    },{passive:false});}
    function pinch(view,held,event){
    const [other]=[...held].filter(([id])=>id!==event.pointerId).map(([,point])=>point);
    const last=held.get(event.pointerId);const{left,top}=view.frame.getBoundingClientRect();
    const before=Math.hypot(last.x - other.x,last.y - other.y);
    const now=Math.hypot(event.clientX - other.x,event.clientY - other.y);
    view.zoom(now / Math.max(before,1),other.x - left,other.y - top);}
    const cuePieces=new Map();const textPane=document.querySelector(".text");function readMarks(){
    for (const piece of textPane.querySelectorAll("[data-s], [data-c]")){
    for (const number of numbersOf(piece,"s")) places[number].marks.push(piece);
    for (const number of numbersOf(piece,"c")){if (!cuePieces.has(number)) cuePieces.set(number,[]);
    cuePieces.get(number).push(piece);}
    if (piece.href) piece.tabIndex=-1;}
    for (const number of textPane.querySelectorAll(".number")) number.tabIndex=-1;
    textPane.tabIndex=0;}
    function numbersOf(element,name){const list=element.dataset[name];
    return list?list.split(" ").map(Number):[];}
    function placeAt(element){const piece=element.closest?.("[data-s]");
    return piece?places[numbersOf(piece,"s")[0]]:null;}
    function reasonPieces(place){const cues=[...(place.full.raw.c??[]),...(place.step?.c??[])]
    .filter((cue)=>data.rules[data.cues[cue].r]?.[0]!=="place");
    return cues.flatMap((cue)=>cuePieces.get(cue)??[]);}
    const chosen={place:null,step:null};let pointed=null;let lighted=[];let hinted=[];
    function choose(place,from){chosen.place=place;chosen.step=null;if (place) openPathTo(place);
    relight();showWhy();if (place) noteTreeStop(place);writeAddress(place&&place.full.line.id);
    if (!place) return;if (from!=="text") scrollToWords(place);
    if (from!=="outline") scrollWithin(outlinePane,place.line);for (const view of views){
    if (from==="map"&&view.map===maps[place.map]) continue;
    const shown=view.map===maps[place.map]?place:partnerOf(place);if (shown) view.reveal(shown);}
    if (from!=="outline") say(sentenceOf(place));}
    function chooseStep(step){chosen.place=null;chosen.step=step;relight();showWhy();
    writeAddress(step.n);const premises=step.premises.map((place)=>place.full.label).join(" + ");
    say(`${premises} ${step.does}`);}
    function scrollToWords(place){const piece=place.full.marks[0]??reasonPieces(place)[0];
    if (piece) scrollWithin(textPane,piece);}
    function partnerOf(place){const partner=place.full.raw.e;
    return partner===undefined?null:places[partner];}
    function pointAt(place){if (pointed===place) return;pointed=place;
    for (const element of hinted) element.classList.remove("lit");hinted=place?facesOf(place):[];
    for (const element of hinted) element.classList.add("lit");}
    function facesOf(place){const faces=[...place.full.marks,place.line,place.full.line];
    for (const other of [place,partnerOf(place)]){if (!other) continue;faces.push(other.line);
    for (const view of views) if (view.boxOf(other)) faces.push(view.boxOf(other));}
    return faces;}
    function relight(){for (const element of lighted) element.classList.remove("on","reason");
    const{place,step}=chosen;const faces=place?facesOf(place):[];
    const reasons=place?reasonPieces(place):[];if (step){
    for (const view of views) faces.push(...view.svg.querySelectorAll(`[data-step="${step.number}"]`));
    for (const premise of step.premises) faces.push(...facesOf(premise));
    for (const cue of step.c??[]) reasons.push(...(cuePieces.get(cue)??[]));}
    for (const element of faces) element.classList.add("on");
    for (const element of reasons) element.classList.add("reason");lighted=[...faces,...reasons];
    for (const line of document.querySelectorAll('[role="treeitem"][aria-selected="true"]')){
    line.setAttribute("aria-selected","false");}
    place?.line.setAttribute("aria-selected","true");}
    function writeAddress(name){
    const address=name?`#${encodeURIComponent(name)}`:location.pathname+location.search;
    try{history.replaceState(null,"",address);}catch{return;}
    }
    function followAddress(){let name="";
    try{name=decodeURIComponent(location.hash.slice(1));}catch{return false;}
    if (!name) return false;
    const place=places.find((place)=>place.full===place&&place.line.id===name)
    ??places.find((place)=>place.full===place&&place.label===name);
    const step=place?null:steps.find((step)=>step.n===name||step.l===name);
    if (place) choose(place,"address");else if (step) chooseStep(step);
    else if (name.startsWith("p:")) showParagraph(name);else return false;return true;}
    function showParagraph(name){const block=document.getElementById(name);if (!block) return;
    showPane("text");scrollWithin(textPane,block);}
    const whyBody=make("div",{class:"why-body"});
    const whyPanel=make("section",{class:"why","aria-label":words.why,tabindex:"0"},[whyBody]);
    function showWhy(){const{place,step}=chosen;whyPanel.classList.toggle("empty",!place&&!step);
    if (place) whyBody.replaceChildren(...aboutPlace(place.full,place));
    else if (step) whyBody.replaceChildren(...aboutStep(step));
    else whyBody.replaceChildren(make("p",{class:"hint",text:words.whyHint}));whyPanel.scrollTop=0;}
    function aboutPlace(place,as){const{raw}=place;const rows=[];
    if (place.text) rows.push(row(words.keys.statement,[quoted(place.text,place)]));
    for (const each of [place,...place.others]){
    if (each.step) rows.push(row(words.keys.does,[bearing(each)]));}
    const spans=placeOf(raw.s,place.paragraph);if (spans) rows.push(row(words.keys.place,[spans]));
    if (raw.v) rows.push(row(words.keys.view,raw.v.join(", ")));for (const again of raw.x??[]){
    rows.push(row(words.keys.again,[quoted(again.w,place),` (${rangesOf(again.s)})`]));
    rows.push(...reasonRows(again.c,[]));}
    const step=as.step??place.step;rows.push(...reasonRows(raw.c,step?.c));
    rows.push(...restRows(raw,step));
    if (raw.b) rows.push(row(words.keys.compared,comparison(place)));
    return [heading(nameOf(place)),make("dl",{},rows.flat())];}
    function aboutStep(step){const premises=step.premises.map((premise)=>linkTo(premise.full));
    const rows=[row(words.keys.premises,joined(premises," + ")),row(words.keys.does,step.does),
    ...reasonRows([],step.c),...restRows({},step),];
    return [heading(`${words.argument} ${step.l ?? step.n}`),make("dl",{},rows.flat())];}
    function heading(text){
    const close=make("button",{type:"button",class:"quiet","aria-label":words.close,text:"×"});
    close.addEventListener("click",()=>choose(null,"why"));
    return make("div",{class:"why-head"},[make("h2",{text}),close]);}
    function row(key,value){
    return [make("dt",{text:key}),make("dd",{},Array.isArray(value)?value:[value])];}
    function quoted(text,place){const source=place.line.querySelector(".words");
    return make("span",{class:"words",dir:"auto",lang:source?.getAttribute("lang"),text});}
    function bearing(place){const{step}=place;const target=targetOf(step);
    const others=step.premises.filter((other)=>other!==place).map((other)=>linkTo(other.full));
    const does=target?step.does.slice(0,step.does.lastIndexOf(" ")+1):step.does;
    const isThesis=target&&step.does.endsWith("the thesis");return make("span",{},[
    ...(others.length>0?["with ",...joined(others,", ")," "]:[]),
    isThesis?step.does.slice(0,-"the thesis".length):does,
    target?linkTo(target,isThesis?"the thesis":target.label||target.text):null,]);}
    function joined(parts,separator){
    return parts.flatMap((part,index)=>(index>0?[separator,part]:[part]));}
    function linkTo(place,text=place.label||place.text){
    if (!place.line.id) return make("span",{text});
    const link=make("a",{href:`#${encodeURIComponent(place.line.id)}`,text});
    link.addEventListener("click",(event)=>{event.preventDefault();choose(place,"why");});
    return link;}
    function placeOf(spans,paragraph){if (!spans) return null;const ranges=rangesOf(spans);
    if (!paragraph) return make("span",{text:ranges});
    const link=make("a",{href:paragraph.getAttribute("href"),text:paragraph.textContent});
    link.addEventListener("click",(event)=>{event.preventDefault();showPane("text");
    if (chosen.place) scrollToWords(chosen.place);});return make("span",{},[link,`, ${ranges}`]);}
    function rangesOf(spans){
    const list=spans.map(([start,end,source])=>`${start}–${end}${source ? words.of(source) : ""}`);
    return words.characters(list.join(", "));}
    function reasonRows(own=[],inherited=[]){const rows=[];const told=new Set();
    for (const number of [...own,...inherited]){const cue=data.cues[number];
    const rule=data.rules[cue.r];
    const quote=rule?.[0]==="place"||!cue.w?words.itsPlace:`“${cue.w}”`;
    const precision=cue.g===undefined?null:` · ${words.precision(cue.g)}`;
    const lead=make("span",{class:"cue-words",dir:"auto",text:quote});
    rows.push(row(words.keys.cue,[lead," · ",make("code",{text:cue.r}),precision]));
    if (told.has(cue.r)) continue;told.add(cue.r);
    rows.push(row(words.keys.why,rule?rule[1]:words.unknownRule));
    if (rule?.[2]) rows.push(row(words.keys.change,rule[2]));}
    return rows;}
    function restRows(raw,step){const rows=[];const confidence=raw.g??step?.g;
    if (confidence!==undefined) rows.push(row(words.keys.confidence,gauge(confidence)));
    if (step?.z){const precision=step.z.g===undefined?"":` (${words.precision(step.z.g)})`;
    rows.push(row(words.keys.runnerUp,`${step.z.w} · ${step.z.r}${precision}`));}
    if (step?.h) rows.push(row(words.keys.scheme,step.h));
    if (step?.q!==undefined) rows.push(row(words.keys.strength,gauge(step.q)));
    for (const note of [...(raw.m??[]),...(step?.m??[])]) rows.push(row(words.keys.note,note));
    const tags=[...(raw.k??[]),...(step?.k??[])];
    if (tags.length>0) rows.push(row(words.keys.tags,tags.join(", ")));
    const hasCue=Boolean(raw.c?.length||step?.c?.length);
    if (!hasCue) rows.push(row(words.keys.why,words.noReason));return rows;}
    function gauge(value){const bar=make("span",{class:"bar","aria-hidden":"true"},[make("span")]);
    bar.firstChild.style.width=`${Math.round(value * 100)}%`;
    return [make("span",{text:String(value)}),bar];}
    function comparison(place){const partner=partnerOf(place);const{letter}=maps[place.map];
    const what=words.compared[place.raw.b];const text=typeof what==="function"?what(letter):what;
    if (!partner) return [text];
    return [`${text}: `,linkTo(partner,`${maps[partner.map].letter} ${partner.label}`)];}
    const folding={most:250,shown:90};function foldLargeMaps(){for (const map of maps){
    if (map.end - map.first<=folding.most) continue;const counts=[];
    for (const{depth}of placesOf(map)) counts[depth]=(counts[depth]??0)+1;let deepest=0;
    let shown=counts[0];while (shown+counts[deepest+1]<=folding.shown) shown+=counts[deepest+=1];
    for (const place of placesOf(map)){
    place.isFolded=place.kids.length>0&&place.depth>=Math.max(deepest,1);}
    }
    }
    function placesOf(map){return places.slice(map.first,map.end);}
    function toggleFold(place){if (place.kids.length===0) return;
    setFolds([place],!place.isFolded,place);
    say(place.isFolded?words.hidden(countBelow(place)):words.unfolded);}
    function setFolds(list,isFolded,anchor){
    const changed=list.filter((place)=>place.isFolded!==isFolded&&place.kids.length>0);
    if (changed.length===0) return;for (const place of changed) place.isFolded=isFolded;
    for (const view of views){
    if (changed.some((place)=>maps[place.map]===view.map)) updateRound(view,anchor);}
    updateTree();relight();}
    function updateRound(view,anchor){const before=view.arrangement.boxes.get(anchor);view.update();
    const after=view.arrangement.boxes.get(anchor);if (!before||!after) return;
    const [dx,dy]=[before.x - after.x,before.y - after.y];
    view.move(view.x+dx*view.scale,view.y+dy*view.scale);}
    function openPathTo(place){const above=[];
    for (let at=place.parent;at;at=at.parent) above.push(at);
    setFolds(above,false,above[above.length - 1]);}
    function toggleAll(){const branches=places.filter((place)=>place.kids.length>0&&place.depth>=1);
    const isAnyFolded=places.some((place)=>place.isFolded);if (isAnyFolded) setFolds(places,false);
    else setFolds(branches,true);for (const view of views) view.fit();showFoldButton();}
    function showFoldButton(){
    foldButton.textContent=places.some((place)=>place.isFolded)?words.unfold:words.fold;}
    const searchBox=make("input",{type:"search",class:"search",placeholder:`${words.search} ( / )`,
    "aria-label":words.search,});const foundCount=make("span",{class:"found",role:"status"});
    let found=[];let foundAt=-1;function foldWords(text){
    return text.normalize("NFD").replace(/\p{M}/gu,"").replace(/[‘’]/g,"'").replace(/[“”]/g,'"')
    .replace(/[‐-―−]/g,"-").toLowerCase();}
    function search(){const wanted=foldWords(searchBox.value.trim());
    for (const element of document.querySelectorAll(".hit")) element.classList.remove("hit");
    found=wanted===""?[]:places.filter((place)=>matches(place,wanted));foundAt=-1;
    document.documentElement.classList.toggle("searching",wanted!=="");
    foundCount.textContent=wanted===""?"":words.found(found.length);
    for (const place of found) for (const face of facesOf(place)) face.classList.add("hit");
    markWords(wanted);}
    function matches(place,wanted){if (place.full!==place) return false;
    place.folded??=foldWords(`${place.label} ${place.text}`);return place.folded.includes(wanted);}
    function markWords(wanted){if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete("found");if (wanted.length<2) return;const ranges=[];
    const roots=[textPane,outlinePane,...views.map((view)=>view.canvas)];for (const root of roots){
    const walker=document.createTreeWalker(root,NodeFilter.SHOW_TEXT);
    while (walker.nextNode()&&ranges.length<2000) addRanges(walker.currentNode,wanted,ranges);}
    CSS.highlights.set("found",new Highlight(...ranges));}
    function addRanges(node,wanted,ranges){const text=foldWords(node.data);
    if (text.length!==node.data.length) return;
    for (let at=text.indexOf(wanted);at>=0;at=text.indexOf(wanted,at+wanted.length)){
    const range=new Range();range.setStart(node,at);range.setEnd(node,at+wanted.length);
    ranges.push(range);}
    }
    function goToFound(direction){if (found.length===0) return;
    foundAt=(foundAt+direction+found.length) % found.length;choose(found[foundAt],"search");
    for (const face of facesOf(found[foundAt])) face.classList.add("hit");
    foundCount.textContent=`${foundAt + 1} / ${found.length}`;}
    function endSearch(){if (searchBox.value==="") return false;searchBox.value="";search();
    return true;}
    function listenToSearch(){searchBox.addEventListener("input",search);
    searchBox.addEventListener("keydown",(event)=>{
    if (event.key==="Enter") goToFound(event.shiftKey?-1:1);
    else if (event.key==="Escape") leaveSearch();else return;event.preventDefault();
    event.stopPropagation();});}
    function leaveSearch(){endSearch();activeView()?.frame.focus({preventScroll:true});}
    const outlinePane=document.querySelector(".outlines");const treeStops=[];
    const typed={letters:"",at:0};function readTree(){
    const lists=document.querySelectorAll(".outline");lists.forEach((list,index)=>{
    list.setAttribute("role","tree");
    const name=maps.length>1?words.mapName(maps[index].letter,maps[index].name):words.outline;
    list.setAttribute("aria-label",name);});for (const place of places){const{line}=place;
    line.setAttribute("role","treeitem");line.setAttribute("aria-level",place.depth+1);
    line.setAttribute("aria-selected","false");line.tabIndex=-1;line.dataset.place=place.number;
    for (const link of line.querySelectorAll("a")) link.tabIndex=-1;
    place.kids.forEach((kid,index)=>setPosition(kid,index,place.kids.length));
    if (place.kids.length>0) line.prepend(make("span",{class:"twist","aria-hidden":"true"}));}
    for (const map of maps){const tops=placesOf(map).filter((place)=>!place.parent);
    tops.forEach((top,index)=>setPosition(top,index,tops.length));}
    for (const map of maps) if (map.end>map.first) noteTreeStop(places[map.first]);
    outlinePane.addEventListener("keydown",moveInTree);}
    function setPosition(place,index,count){place.line.setAttribute("aria-posinset",index+1);
    place.line.setAttribute("aria-setsize",count);}
    function updateTree(){for (const map of maps){const visible=new Set(visiblePlaces(map));
    for (const place of placesOf(map)){place.line.hidden=!visible.has(place);
    if (place.kids.length>0) place.line.setAttribute("aria-expanded",String(!place.isFolded));}
    }
    for (const stop of treeStops) if (stop?.line.hidden) noteTreeStop(places[maps[stop.map].first]);
    }
    function noteTreeStop(place){const old=treeStops[place.map];if (old) old.line.tabIndex=-1;
    treeStops[place.map]=place;place.line.tabIndex=0;}
    function goToLine(place){if (!place) return;choose(place,"outline");
    place.line.focus({preventScroll:true});scrollWithin(outlinePane,place.line);}
    function moveInTree(event){const place=places[event.target.dataset?.place];
    if (!place||event.ctrlKey||event.metaKey||event.altKey) return;
    const visible=visiblePlaces(maps[place.map]);const index=visible.indexOf(place);
    const isOpen=place.kids.length>0&&!place.isFolded;switch (event.key){
    case "ArrowDown":goToLine(visible[index+1]);break;
    case "ArrowUp":goToLine(visible[index - 1]);break;case "ArrowRight":
    if (isOpen) goToLine(place.kids[0]);else toggleFold(place);break;case "ArrowLeft":
    if (isOpen) toggleFold(place);else goToLine(place.parent);break;
    case "Home":goToLine(visible[0]);break;case "End":goToLine(visible[visible.length - 1]);break;
    case " ":toggleFold(place);break;case "Enter":showWords(place);break;
    case "*":setFolds(place.parent?place.parent.kids:[place],false,place);break;default:
    if (event.key.length>1||event.key==="/"||event.key==="?") return;
    goToLine(typedLine(event.key,visible,index));}
    event.preventDefault();event.stopPropagation();}
    function typedLine(key,visible,index){const now=performance.now();
    typed.letters=now - typed.at<700?typed.letters+key:key;typed.at=now;
    const wanted=foldWords(typed.letters);const start=typed.letters.length>1?index:index+1;
    const order=[...visible.slice(start),...visible.slice(0,start)];return order.find((place)=>
    foldWords(place.label).startsWith(wanted)||foldWords(place.text).startsWith(wanted));}
    const settings={singleKeys:true};function listenToKeys(){
    document.addEventListener("keydown",(event)=>{
    if (event.ctrlKey||event.metaKey||event.altKey||helpDialog.open) return;
    if (event.target.matches("input, textarea, select")) return;
    const inMap=event.target.closest(".frame")!==null;
    const done=inMap&&(moveInMap(event)||goOn(event))||doKey(event);
    if (done) event.preventDefault();});}
    function moveInMap(event){const view=activeView();const place=chosen.place;
    const isHere=place&&maps[place.map]===view.map;const first=places[view.map.first];
    const visible=visiblePlaces(view.map);switch (event.key){
    case "ArrowLeft":return goToBox(isHere?leftOf(place,view):first);
    case "ArrowRight":return goToBox(isHere?rightOf(place,view):first);
    case "ArrowUp":return goToBox(isHere?alongColumn(place,visible,-1):first);
    case "ArrowDown":return goToBox(isHere?alongColumn(place,visible,1):first);
    case "Home":return goToBox(first);case "End":return goToBox(visible[visible.length - 1]);
    case " ":
    if (isHere) toggleFold(place);return true;case "Enter":
    if (isHere) showWords(place);return true;default:return false;}
    }
    function goOn(event){if (!settings.singleKeys||(event.key!=="j"&&event.key!=="k")) return false;
    const visible=visiblePlaces(activeView().map);
    const index=chosen.place?visible.indexOf(chosen.place):-1;
    return goToBox(visible[event.key==="j"?index+1:Math.max(index - 1,0)]);}
    function goToBox(place){if (place){choose(place,"keys");activeView().reveal(place);}
    return true;}
    function leftOf(place,view){if (place.parent) return place.parent;
    for (const [reference,full] of view.arrangement.stand){
    if (full===place) return reference.parent;}
    return null;}
    function rightOf(place,view){if (place.isFolded) toggleFold(place);const [first]=place.kids;
    return view.arrangement.stand.get(first)??first;}
    function alongColumn(place,visible,direction){let index=visible.indexOf(place)+direction;
    while (visible[index]&&visible[index].depth!==place.depth) index+=direction;
    return visible[index];}
    function showWords(place){showPane("text");scrollToWords(place);}
    function doKey(event){const view=activeView();if (!view) return false;switch (event.key){
    case "Escape":
    if (!endSearch()) choose(null,"keys");return true;
    case "/":searchBox.focus();searchBox.select();return true;case "?":openHelp();return true;
    default:
    }
    if (!settings.singleKeys) return false;switch (event.key){
    case "+":case "=":view.zoom(1.2);return true;case "-":case "−":view.zoom(1 / 1.2);return true;
    case "0":view.fit();return true;case "f":view.fit(true);return true;
    case "e":toggleAll();return true;case "o":
    showPane("outline");(chosen.place??treeStops[0])?.line.focus({preventScroll:true});return true;
    case "m":
    showPane("map");view.frame.focus({preventScroll:true});return true;
    case "t":nextTheme();return true;default:return false;}
    }
    const helpDialog=make("dialog",{class:"help","aria-label":words.helpTitle});function makeHelp(){
    const rows=words.helpKeys.map(([keys,does])=>
    make("tr",{},[make("th",{scope:"row"},keys.split(" ").map((key)=>make("kbd",{text:key}))),
    make("td",{text:does}),]));const single=make("input",{type:"checkbox",checked:true});
    single.addEventListener("change",()=>{settings.singleKeys=single.checked;});
    const close=make("button",{type:"button",text:words.close});
    close.addEventListener("click",()=>helpDialog.close());helpDialog.append(
    make("h2",{text:words.helpTitle}),make("table",{},[make("tbody",{},rows)]),
    make("p",{text:words.helpMore}),make("p",{},[make("label",{},[single,` ${words.singleKeys}`])]),
    close,);helpDialog.addEventListener("click",(event)=>{
    if (event.target===helpDialog) helpDialog.close();});}
    function openHelp(){if (!helpDialog.open) helpDialog.showModal();}
    const themeOrder=["auto","light","dark"];
    const themeButton=make("button",{type:"button",class:"icon"});function nextTheme(){
    const now=themeOrder.indexOf(document.documentElement.dataset.theme??"auto");
    setTheme(themeOrder[(now+1) % themeOrder.length]);say(themeButton.getAttribute("aria-label"));}
    function setTheme(name){document.documentElement.dataset.theme=name;
    themeButton.textContent={auto:"◐",light:"○",dark:"●"}[name];
    const label=words.theme(words.themes[name]);themeButton.setAttribute("aria-label",label);
    themeButton.title=label;}
    const isNarrow=matchMedia("(max-width: 760px)");const paneNames=["text","outline","map"];
    const tabs=new Map();function showPane(name){if (name==="map"&&!isNarrow.matches) return;
    const root=document.documentElement;root.dataset.pane=name;
    if (name!=="map") root.dataset.left=name;for (const [other,tab] of tabs){
    tab.setAttribute("aria-selected",String(other===name));tab.tabIndex=other===name?0:-1;}
    if (name==="map"&&chosen.place) activeView()?.reveal(chosen.place);}
    function makeTabs(){const list=make("div",{class:"tabs",role:"tablist","aria-label":words.why});
    list.setAttribute("aria-label",`${words.text}, ${words.outline}`);for (const name of paneNames){
    const tab=make("button",{type:"button",role:"tab",id:`page:tab-${name}`,class:`tab-${name}`,
    "aria-controls":`page:${name}`,text:words[name],});
    tab.addEventListener("click",()=>showPane(name));tabs.set(name,tab);list.append(tab);}
    list.addEventListener("keydown",moveInTabs);
    for (const [name,pane] of [["text",textPane],["outline",outlinePane]]){
    pane.setAttribute("role","tabpanel");pane.setAttribute("aria-labelledby",`page:tab-${name}`);
    pane.removeAttribute("aria-label");}
    return list;}
    function moveInTabs(event){const shown=paneNames.filter((name)=>name!=="map"||isNarrow.matches);
    const index=shown.indexOf(document.documentElement.dataset.pane);
    const move={ArrowRight:1,ArrowLeft:-1}[event.key];if (!move) return;
    const name=shown[(index+move+shown.length) % shown.length];showPane(name);
    tabs.get(name).focus();event.preventDefault();event.stopPropagation();}
    function makeFooter(){
    const used=new Set(steps.filter((step)=>step.premises.length>0).map((step)=>step.r));
    const signs=["support","attack","concession","undercut"].filter((name)=>used.has(name));
    const items=signs.map((name)=>sign(relationSign(name),words.relations[name]));
    if (steps.some((step)=>step.premises.length>1)){
    items.splice(1,0,sign(linkedSign(),words.linkedSign));}
    if (places.some((place)=>place.isUnstated)) items.push(sign(unstatedSign(),words.unstated));
    return make("footer",{},[make("ul",{class:"legend","aria-label":words.legend},items),
    make("p",{class:"hints"},[
    ["←↑↓→","move"],["Space","fold"],["/","search"],["+ − 0","zoom"],["?","all keys"],
    ].map(([keys,does])=>make("span",{},[make("kbd",{text:keys}),` ${does} `]))),]);}
    function sign(picture,text){return make("li",{},[picture,text]);}
    function canvasFor(width){
    return draw("svg",{width,height:16,viewBox:`0 0 ${width} 16`,"aria-hidden":"true"});}
    function relationSign(name){const svg=canvasFor(42);
    const group=draw("g",{class:`step ${name}`});group.append(
    draw("path",{class:"line",d:`M40,8H${2 + headLength[name]}`}),head(name,{x:2,y:8,turn:0}),);
    svg.append(group);return svg;}
    function linkedSign(){const svg=canvasFor(18);const group=draw("g",{class:"sign support"});
    drawPoint(group,{x:9,y:8,isLinked:true});svg.append(group);return svg;}
    function unstatedSign(){const svg=canvasFor(24);
    svg.append(draw("rect",{class:"unstated",x:1.5,y:2.5,width:21,height:11,rx:3}));return svg;}
    const sheets=make("div",{class:"sheets","aria-hidden":"true"});
    const paper={long:1000,short:670,edge:6,legible:0.6};function makeSheets(){
    sheets.replaceChildren();for (const view of views){
    for (const list of partsFor(view)) sheets.append(makeSheet(list,view));}
    }
    function partsFor(view){const visible=visiblePlaces(view.map);if (visible.length===0) return [];
    if (scaleOf(view.arrangement)>=paper.legible) return [visible];const parts=[];
    const [before]=[...view.arrangement.stand];
    for (const top of visible.filter((place)=>!place.parent)){
    if (top===before?.[0].parent) continue;
    let part=top===before?.[1]?[top,before[0].parent,before[0]]:[top];let isBegun=false;
    for (const argument of argumentsBelow(top,visible)){const longer=[...part,...argument];
    const isFull=isBegun
    &&scaleOf(arrange(longer,view.measures))<paper.legible;if (isFull) parts.push(part);
    part=isFull?[top,...argument]:longer;isBegun=true;}
    parts.push(part);}
    return parts;}
    function argumentsBelow(top,visible){const lists=[];
    for (let at=visible.indexOf(top)+1;visible[at]?.depth>top.depth;at+=1){const place=visible[at];
    const isStart=place.parent===top&&place.step.premises[0]===place
    &&place.step.u===undefined;if (isStart||lists.length===0) lists.push([]);
    lists[lists.length - 1].push(place);}
    return lists;}
    function scaleOf({width,height}){
    const upright=Math.min(paper.short / width,paper.long / height);
    const across=Math.min(paper.long / width,paper.short / height);
    return Math.min(Math.max(upright,across),1);}
    function makeSheet(list,view){const arrangement=arrange(list,view.measures);
    const svg=draw("svg",{class:"arrows"});drawArrows(svg,arrangement);
    const canvas=make("div",{class:"canvas"},[svg]);for (const [place,at] of arrangement.boxes){
    if (arrangement.stand.has(place)) continue;const box=makeBox(place);showFold(box,place);
    box.style.left=`${at.x}px`;box.style.top=`${at.y}px`;canvas.append(box);}
    const{width,height}=arrangement;const scale=scaleOf(arrangement);canvas.style.zoom=scale;
    const isAcross=Math.min(paper.long / width,paper.short / height)
    >Math.min(paper.short / width,paper.long / height);
    const sheet=make("div",{class:isAcross?"sheet across":"sheet"},[canvas]);
    sheet.style.width=`${width * scale + 2 * paper.edge}px`;
    sheet.style.height=`${height * scale + 2 * paper.edge}px`;return sheet;}
    function listenToPrinter(){addEventListener("beforeprint",makeSheets);
    addEventListener("afterprint",()=>sheets.replaceChildren());}
    let views=[];let lastView=null;const foldButton=make("button",{type:"button",class:"fold-all"});
    function activeView(){return lastView??views[0];}
    function makeToolbar(){const button=(text,label,action,name="icon")=>{
    const element=make("button",{type:"button",class:name,text,"aria-label":label,title:label});
    element.addEventListener("click",action);return element;};
    foldButton.addEventListener("click",toggleAll);themeButton.addEventListener("click",nextTheme);
    return make("div",{class:"toolbar"},[makeTabs(),
    make("div",{class:"finder",role:"search"},[searchBox,foundCount]),
    make("div",{class:"zoom",role:"group","aria-label":words.map},[
    button("−",words.zoomOut,()=>activeView()?.zoom(1 / 1.2)),
    button(words.fit,words.fitLong,()=>{for (const view of views) view.fit();},"fit"),
    button("+",words.zoomIn,()=>activeView()?.zoom(1.2)),]),foldButton,themeButton,
    button("?",words.help,openHelp,"icon help-button"),]);}
    function makeMapPane(){views=maps.filter((map)=>map.end>map.first).map((map)=>new MapView(map));
    const frames=views.map((view)=>{const name=maps.length>1
    ?make("p",{class:"map-name"},[make("b",{text:view.map.letter}),` ${view.map.name}`])
    :null;return make("div",{class:"map-part"},[name,view.frame]);});
    return make("section",{class:"map",id:"page:map","aria-label":words.map},frames);}
    function listenToPlaces(){const placeOf=(element)=>{
    const face=element.closest?.("[data-place]");
    return face?places[face.dataset.place]:placeAt(element);};
    document.addEventListener("pointerover",(event)=>pointAt(placeOf(event.target)));
    document.addEventListener("pointerleave",()=>pointAt(null));
    textPane.addEventListener("click",(event)=>{const place=placeAt(event.target);
    if (!place) return;event.preventDefault();choose(place,"text");});
    outlinePane.addEventListener("click",(event)=>{const place=placeOf(event.target);
    if (!place) return;if (event.target.closest(".para")){event.preventDefault();
    choose(place,"outline");showWords(place);
    }else if (event.target.closest(".twist")) toggleFold(place);else{event.preventDefault();
    goToLine(event.target.closest("a")?place.full:place);}
    });for (const view of views) listenToBoxes(view,placeOf);}
    function listenToBoxes(view,placeOf){
    view.frame.addEventListener("pointerdown",()=>{lastView=view;});
    view.frame.addEventListener("focus",()=>{lastView=view;});
    view.frame.addEventListener("click",(event)=>{const place=placeOf(event.target);
    const step=event.target.closest("[data-step]");
    if (place&&event.target.closest(".chip")) toggleFold(place);
    else if (place) choose(place.kind==="again"&&chosen.place===place?place.full:place,"map");
    else if (step) chooseStep(steps[step.dataset.step]);else choose(null,"map");});
    letPointersMove(view);}
    function start(){readModel();readMarks();foldLargeMaps();const root=document.documentElement;
    root.classList.add("live");if (maps.length>1) root.classList.add("compared");setTheme("auto");
    const main=document.querySelector("main");const left=make("div",{class:"left"});
    main.prepend(left);left.append(textPane,outlinePane,whyPanel);main.append(makeMapPane());
    document.querySelector("header").append(makeToolbar());makeHelp();
    document.body.append(makeFooter(),speaker,helpDialog,sheets);readTree();updateTree();
    showPane(textPane.querySelector("article")?"text":"outline");showWhy();
    for (const view of views) view.update();for (const view of views) view.fit();showFoldButton();
    listenToSearch();listenToKeys();listenToPlaces();listenToPrinter();
    addEventListener("hashchange",followAddress);isNarrow.addEventListener("change",()=>{
    showPane(root.dataset.left);for (const view of views) view.fit();});let width=innerWidth;
    addEventListener("resize",()=>{if (innerWidth===width) return;width=innerWidth;
    for (const view of views) view.fit();});followAddress();
    root.dataset.ready=Math.round(performance.now());}
    start();})();
    """##
}
