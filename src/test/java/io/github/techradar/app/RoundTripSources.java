package io.github.techradar.app;

/** Small radars of other tools, with what makes real ones hard to read. */
final class RoundTripSources {

  /** A table: a byte order mark, cells with blanks, broken HTML, notes, names that look alike. */
  static final String CSV =
      "\ufeffname,ring,quadrant,isNew,description,\r\n"
          + "Kafka, Adopt,Platforms,TRUE,\"A log, that <b>several</b> services<br><br>read.\"\r\n"
          + "C#,adopt,languages-and-frameworks,FALSE,,\r\n"
          + "C++,HOLD,Languages & Frameworks,false,\"<p>See <a href=\"\"https://example.org/a\"\">one"
          + " <a href=\"\"https://example.org/b\"\">two</a>.\"\n"
          + ",,,,\r\n"
          + "a remark,,,,\r\n"
          + " Mill ,Trial,Tools,no,\"<strong>First: </strong>then <em>this</em> & <code>a*b*c</code>\"\r\n"
          + "@scope/mill,Trial,Tools,False,plain snake_case * text\r\n"
          + "Loom,Assess,tools,No,\"several\nlines, and <ul><li>a<li>b</ul>\"\r\n"
          + "Постгрес,Trial,Platforms,yes,<u>low</u> H<sub>2</sub>O\r\n";

  /** The same as a list of objects, truth values in both spellings, a cell within a text. */
  static final String JSON =
      """
      [
        {"name": "Kafka", "ring": "adopt", "quadrant": "platforms", "isNew": true, "status": "",
         "description": "A <i>log</i>. <a href='https://example.org/log' target='_blank'>More</a>"},
        {"name": "Zap", "ring": "Trial", "quadrant": "Tools", "isNew": "FALSE",
         "description": "\\"Says \\"\\"zap\\"\\", and more\\""},
        {"name": "Zap 2", "ring": "Hold", "quadrant": "Tools", "isNew": "TRUE", "description": ""},
        {"name": "C++", "ring": "Assess", "quadrant": "Languages and Frameworks", "isNew": "false",
         "description": "<h4>Why</h4><p>It is <strong>fast</strong>.</p><ul><li>a</li><li>b</li></ul>"}
      ]
      """;

  /** Numbers for rings and quadrants, an inactive entry, no entry on one ring. */
  static final String ZALANDO =
      """
      {
        "date": "2026.05",
        "quadrants": [{"name": "Languages"}, {"name": "Infrastructure"}, {"name": "Datastores"}, {"name": "Data Management"}],
        "rings": [{"name": "ADOPT", "color": "#5ba300"}, {"name": "TRIAL", "color": "#009eb0"},
                  {"name": "ASSESS", "color": "#c7ba00"}, {"name": "ON HOLD", "color": "#e09b96"}],
        "entries": [
          {"quadrant": 3, "ring": 0, "label": "Kafka", "active": true, "moved": 0, "link": "https://example.org/kafka"},
          {"quadrant": 0, "ring": 1, "label": "C#", "active": "TRUE", "moved": 2, "link": "https://example.org/c"},
          {"quadrant": 1, "ring": 3, "label": "Ant", "active": false, "moved": 0, "link": "https://example.org/ant"},
          {"quadrant": 2, "ring": 1, "label": "Постгрес", "active": true, "moved": 0, "link": "https://example.org/p"}
        ]
      }
      """;

  /** Ids for rings and quadrants, one entry in two quadrants, links, times with zones. */
  static final String BACKSTAGE =
      """
      {
        "title": "Our Radar",
        "quadrants": [
          {"id": "1", "name": "Tools"}, {"id": "2", "name": "Platforms"},
          {"id": "3", "name": "Languages"}, {"id": "4", "name": "Techniques"}
        ],
        "rings": [
          {"id": "use", "name": "Use", "color": "#5ba300"},
          {"id": "hold", "name": "Hold", "color": "#e09b96"}
        ],
        "entries": [
          {"key": "mill", "id": "mill", "title": "Mill", "quadrant": "1", "description": "Builds fast.",
           "url": "#", "links": [{"url": "https://example.org/mill", "title": "Docs"}],
           "timeline": [{"moved": 1, "ringId": "use", "date": "2024-03-09T22:30:00.000Z"},
                        {"moved": 0, "ringId": "hold", "date": "2023-01-02"}]},
          {"key": "c#", "title": "C#", "quadrant": "3", "url": "https://example.org/c",
           "links": [{"url": "https://example.org/c", "title": "C#"}],
           "timeline": [{"ringId": "use", "date": "2022-05-06"}]}
        ]
      }
      """;

  /** What AOE's generator has built: releases, revisions, an entry that is not drawn. */
  static final String AOE =
      """
      {
        "config": {
          "labels": {"title": "Our Radar"},
          "segments": [
            {"id": "tools", "title": "Tools", "color": "#102030"},
            {"id": "platforms", "title": "Platforms & Operations"}
          ],
          "rings": [{"id": "adopt", "title": "Adopt"}, {"id": "trial", "title": "Trial"}, {"id": "hold", "title": "Hold"}]
        },
        "data": {
          "releases": ["2024-03-01", "2025-03-01"],
          "tags": ["build"],
          "items": [
            {"id": "mill", "title": "Mill", "ring": "adopt", "segment": "tools", "flag": "changed",
             "tags": ["build"], "featured": true, "release": "2025-03-01", "position": [1, 2],
             "body": "<p>Builds <strong>fast</strong>, see <a href=\\"https://example.org/mill\\">its page</a>.</p>",
             "revisions": [{"release": "2024-03-01", "ring": "trial"}]},
            {"id": "c-sharp", "title": "C#", "ring": "hold", "segment": "platforms", "flag": "new",
             "featured": true, "release": "2025-03-01", "position": [3, 4], "body": "<ul><li>a</li><li>b</li></ul>"},
            {"id": "oak", "title": "Oak", "ring": "hold", "segment": "platforms", "flag": "default",
             "featured": false, "release": "2024-03-01", "position": [5, 6], "body": "<p>Old.</p>"}
          ]
        }
      }
      """;

  private RoundTripSources() {}
}
