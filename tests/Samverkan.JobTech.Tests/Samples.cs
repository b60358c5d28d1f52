namespace Samverkan.JobTech.Tests;

/// <summary>Ads of our own, with every field that the published ones have.</summary>
internal static class Samples
{
    public const string FullAd = """
        {
          "id": "1001", "external_id": "ext-1", "webpage_url": "https://annons.example/1001", "logo_url": null,
          "headline": "Truckförare till lager", "application_deadline": "2027-03-01T23:59:59", "number_of_vacancies": 2,
          "description": {"text": "Vi söker dig som kör \"truck\".\nHör av dig!", "text_formatted": "<p>Vi söker</p>", "conditions": null},
          "employment_type": {"concept_id": "PFZr_Syz_cUq", "label": "Vanlig anställning", "legacy_ams_taxonomy_id": "1"},
          "working_hours_type": {"concept_id": "6YE1_gAC_R2G", "label": "Heltid", "legacy_ams_taxonomy_id": "1"},
          "scope_of_work": {"min": 75, "max": 100},
          "access": "2027-02-01",
          "employer": {"phone_number": null, "email": null, "url": "lager.example", "organization_number": "5560000001", "name": "Lagret AB", "workplace": "Lagret"},
          "application_details": {"information": null, "reference": "L1", "email": "jobb@lager.example", "via_af": false, "url": null, "other": null},
          "application_contacts": [{"name": "Kim Ek", "email": "kim@lager.example", "telephone": "070-000 00 00"}],
          "experience_required": true, "access_to_own_car": false,
          "driving_license_required": true, "driving_license": [{"concept_id": "VTK8_WRx_GcM", "label": "B", "legacy_ams_taxonomy_id": "3"}],
          "occupation": {"concept_id": "ab12_cde_345", "label": "Truckförare", "legacy_ams_taxonomy_id": "6274"},
          "occupation_group": {"concept_id": "gr12_cde_345", "label": "Truckförare", "legacy_ams_taxonomy_id": "8344"},
          "occupation_field": {"concept_id": "fi12_cde_345", "label": "Transport", "legacy_ams_taxonomy_id": "18"},
          "workplace_address": {"municipality": "Solna", "municipality_code": "0184", "municipality_concept_id": "zHxw_uJZ_NNh", "region_code": "01",
            "country_code": "199", "street_address": "Lagervägen 1", "postcode": "17000", "city": "Solna", "coordinates": [18.0, 59.3]},
          "must_have": {
            "skills": [{"weight": 10, "concept_id": "sk11_aaa_111", "label": "Truckkort", "legacy_ams_taxonomy_id": "1"}],
            "languages": [{"weight": 10, "concept_id": "zSLA_vw2_FXN", "label": "Svenska", "legacy_ams_taxonomy_id": "502"}],
            "work_experiences": [{"weight": 10, "concept_id": "ab12_cde_345", "label": "Truckförare", "legacy_ams_taxonomy_id": "6274"}],
            "education": [], "education_level": []},
          "nice_to_have": {
            "skills": [{"weight": 5, "concept_id": "sk22_bbb_222", "label": "Lagersystem", "legacy_ams_taxonomy_id": "2"}],
            "languages": [{"weight": 5, "concept_id": "en22_bbb_222", "label": "Engelska", "legacy_ams_taxonomy_id": "283"}],
            "work_experiences": [{"weight": 5, "concept_id": "la22_bbb_222", "label": "Lagerarbetare", "legacy_ams_taxonomy_id": "3"}]},
          "publication_date": "2027-01-10T08:00:00", "removed": false, "removed_date": null, "remote_work": false,
          "source_type": "VIA_ANNONSERA", "timestamp": 1800000000000
        }
        """;

    /// <summary>A linked ad with all that is read of one.</summary>
    public const string Link = """
        {
          "id": "1004", "hashsum": "x", "removed": false, "isValid": true, "detected_language": "sv", "ssyk_lvl4": 8344,
          "originalJobPosting": {
            "@context": "https://schema.org/", "@type": "JobPosting", "title": "Truckförare", "description": "Vi söker dig.", "url": "https://lager.example/1",
            "identifier": {"@type": "PropertyValue", "name": "Lagret AB", "value": "lager-1"}, "datePosted": "2027-01-10", "validThrough": "2027-03-01",
            "hiringOrganization": {"@type": "Organization", "name": "Lagret AB", "taxID": "556000-0001", "vatID": "SE556000000101", "identifier": ["5560000001"]},
            "jobLocation": [{"@type": "Place", "name": "Lagret", "address": {"@type": "PostalAddress", "streetAddress": "Lagervägen 1", "addressLocality": "Solna", "addressCountry": {"@type": "Country", "name": "SE"}}}],
            "employmentType": ["FULL_TIME"], "jobLocationType": "TELECOMMUTE", "jobStartDate": "2027-02-01", "totalJobOpenings": 2,
            "relevantOccupation": {"@type": "Occupation", "name": "Truckförare"}, "occupationalCategory": ["Lager"], "skills": ["Truckkort"], "qualifications": "x",
            "experienceRequirements": {"monthsOfExperience": 12}, "educationRequirements": ["Gymnasium"]},
          "occupation": {"concept_id": "ab12_cde_345"}, "occupation_group": {"concept_id": "gr12_cde_345", "label": "Truckförare"}, "remote_work": {"option": true},
          "workplace_addresses": [{"municipality_concept_id": "XWKY_c49_5nv", "municipality_code": "0114", "municipality": "Upplands Väsby"}], "source_links": [{"label": "lager.example", "url": "x"}]
        }
        """;

    public const string Removal = """{"id":1002,"removed":true,"removed_date":"2027-01-11T03:00:00"}""";

    /// <summary>A stream with an ad, a sparse ad and a removal.</summary>
    public const string Stream = $$"""[{{FullAd}},{"id":"1003","occupation":null,"must_have":null},{{Removal}}]""";
}
