using System.Text.Json;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Skema;

public sealed class PenilaiSkemaTests
{
    public static TheoryData<string, string, bool> Baris => new()
    {
        // schema, JSON, whether it is valid: after the JSON Schema specification
        { """{"type":"object"}""", "{}", true },
        { """{"type":"object"}""", "[]", false },
        { """{"type":["string","null"]}""", "null", true },
        { """{"type":["string","null"]}""", "1", false },
        { """{"type":"integer"}""", "2.0", true },
        { """{"type":"integer"}""", "2.5", false },
        { """{"type":"boolean"}""", "false", true },
        { """{"type":"number"}""", "\"1\"", false },
        { """{"const":"a"}""", "\"a\"", true },
        { """{"const":"a"}""", "\"A\"", false },
        { """{"enum":["a",1]}""", "1", true },
        { """{"enum":["a",1]}""", "2", false },
        { """{"pattern":"^a$"}""", "\"a\"", true },
        { """{"pattern":"^a$"}""", "\"a\\n\"", false },
        { """{"pattern":"^a$"}""", "5", true },
        { """{"maxLength":2}""", "\"abc\"", false },
        { """{"minimum":3}""", "3", true },
        { """{"minimum":3}""", "2.9", false },
        { """{"maximum":3}""", "3.1", false },
        { """{"required":["a"]}""", """{"a":null}""", true },
        { """{"required":["a"]}""", """{"b":1}""", false },
        { """{"minProperties":1}""", "{}", false },
        { """{"maxProperties":1}""", """{"a":1,"b":2}""", false },
        { """{"properties":{"a":{"type":"string"}}}""", """{"a":1}""", false },
        { """{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", true },
        { """{"properties":{"a":{}},"additionalProperties":false}""", """{"b":1}""", false },
        { """{"additionalProperties":{"type":"string"}}""", """{"b":1}""", false },
        { """{"propertyNames":{"pattern":"^a"}}""", """{"b":1}""", false },
        { """{"items":{"type":"string"}}""", """["a",1]""", false },
        { """{"minItems":1}""", "[]", false },
        { """{"maxItems":1}""", "[1,2]", false },
        { """{"not":{"required":["a","b"]}}""", """{"a":1}""", true },
        { """{"not":{"required":["a","b"]}}""", """{"a":1,"b":1}""", false },
        { """{"allOf":[{"minimum":1},{"maximum":2}]}""", "3", false },
        { """{"anyOf":[{"type":"string"},{"minimum":2}]}""", "1", false },
        { """{"anyOf":[{"type":"string"},{"minimum":2}]}""", "2", true },
        { """{"oneOf":[{"minimum":1},{"minimum":2}]}""", "2", false },
        { """{"oneOf":[{"minimum":1},{"minimum":2}]}""", "1", true },
        { """{"if":{"const":1},"then":{"const":2},"else":{"type":"string"}}""", "1", false },
        { """{"if":{"const":1},"then":{"const":1},"else":{"type":"string"}}""", "1", true },
        { """{"if":{"const":1},"then":{"const":1},"else":{"type":"string"}}""", "2", false },
        { """{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}""", "1", false },
        { """{"properties":{"a":{"items":{"required":["b"]}}}}""", """{"a":[{"b":1},{}]}""", false },
    };

    [Theory, MemberData(nameof(Baris))]
    public void Validate_OneKeyword_FollowsTheSpecification(string skema, string json, bool sah) =>
        (PenilaiSkema.Parse(skema).Validate(JsonDocument.Parse(json).RootElement).Count == 0).Should().Be(sah);

    [Theory]
    [InlineData("""{"format":"date"}""")]
    [InlineData("""{"$defs":{"tak-dipakai":{"minLength":1}}}""")]
    [InlineData("""{"properties":{"a":{"anyOf":[{"uniqueItems":true}]}}}""")]
    public void Parse_UnsupportedKeyword_Throws(string skema) =>
        FluentActions.Invoking(() => PenilaiSkema.Parse(skema)).Should().Throw<NotSupportedException>();

    [Fact]
    public void Parse_ReferenceToNothing_Throws() =>
        FluentActions.Invoking(() => PenilaiSkema.Parse("""{"items":{"$ref":"#/$defs/tiada"}}""")).Should().Throw<KeyNotFoundException>();
}
